package org.section307.detention.lifecycle.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.application.ReadDetentions;
import org.section307.detention.lifecycle.domain.DetentionFilter;
import org.section307.kit.access.Caller;
import org.section307.kit.access.ImporterTokens;
import org.section307.kit.paging.PageRequest;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;

/** Detentions: whoever may see a shipment reads them, an officer of its port decides on them. */
@Path("/v1/detentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Detentions", description = "Held and reviewed lines, and what officers decide on them")
class DetentionResource {
    private final ReadDetentions readDetentions;
    private final DetentionAnswers answers;
    private final ImporterTokens importerTokens;
    private final Caller caller;

    DetentionResource(
            ReadDetentions readDetentions, DetentionAnswers answers, ImporterTokens importerTokens, Caller caller) {
        this.readDetentions = readDetentions;
        this.answers = answers;
        this.importerTokens = importerTokens;
        this.caller = caller;
    }

    /** Which detentions are listed. */
    enum State {
        HELD,
        IN_REVIEW,
        RELEASED,
        DISMISSED
    }

    /** Where a detention's shipment comes from. */
    enum Source {
        AGENCY,
        SYNTHETIC,
        NONE
    }

    @GET
    @RolesAllowed({"importer", "officer", "analyst", "supervisor", "records"})
    @Operation(
            summary = "Lists detentions, the oldest first",
            description = "By the day on which they were opened, then by shipment, line and ordinal. With fiscalYear,"
                    + " exactly the detentions that the year's totals add up, and with asOf beside it those that they"
                    + " add up as of that day; with state=IN_REVIEW beside fiscalYear, the reviews opened in the year"
                    + " that nobody has decided.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            schema = @Schema(implementation = DetentionPage.class),
                            examples = {
                                @ExampleObject(name = "page", value = DetentionExamples.PAGE),
                                @ExampleObject(name = "as of a day", value = DetentionExamples.PAGE_AS_OF)
                            }))
    public DetentionPage listDetentions(
            @Parameter(description = "State of the line") @QueryParam("state") @Nullable State state,
            @Parameter(description = "Importer number") @QueryParam("importer") @Nullable String importer,
            @Parameter(description = "Port of entry, Schedule D code") @QueryParam("port") @Nullable String port,
            @Parameter(description = "Id of an order among the grounds") @QueryParam("order") @Nullable String order,
            @Parameter(description = "Id of the order that leads; none where a person holds the line and no order does")
                    @QueryParam("countedUnder")
                    @Nullable
                    String countedUnder,
            @Parameter(description = "Fiscal year in which the line counts as detained")
                    @QueryParam("fiscalYear")
                    @Min(1930)
                    @Max(9999)
                    @Nullable
                    Integer fiscalYear,
            @Parameter(description = "Only with fiscalYear: as the agency knew it by the end of that day")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "First day on which the line came to be HELD") @QueryParam("heldFrom") @Nullable
                    LocalDate heldFrom,
            @Parameter(description = "Last such day") @QueryParam("heldTo") @Nullable LocalDate heldTo,
            @Parameter(description = "Of records of the past the source; NONE for filings of today")
                    @QueryParam("source")
                    @Nullable
                    Source source,
            @Parameter(description = "Id of the shipment") @QueryParam("shipmentId") @Nullable UUID shipmentId,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @Nullable
                    Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor, DetentionCursor.PARTS);
        requireMeaning(fiscalYear, asOf, state);
        var filter = new DetentionFilter(
                state == null ? null : state.name(),
                importer == null ? null : importerTokens.tokenise(importer),
                port,
                order,
                countedUnder,
                shipmentId,
                source == null ? null : source.name(),
                heldFrom,
                heldTo,
                fiscalYear == null ? null : readDetentions.countedIn(fiscalYear, asOf));
        var found = readDetentions.list(caller, filter, DetentionCursor.read(page), page.limit() + 1);
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        return DetentionPage.of(
                shown.stream().map(answers::view).toList(),
                found.size() > page.limit() ? DetentionCursor.write(shown.getLast()) : null);
    }

    private static void requireMeaning(@Nullable Integer fiscalYear, @Nullable LocalDate asOf, @Nullable State state) {
        if (asOf != null && (fiscalYear == null || state == State.IN_REVIEW)) {
            throw ProblemException.invalid(List.of(
                    Fault.in("asOf", "without-year", "asOf goes with fiscalYear, and with detentions, not reviews.")));
        }
    }

    /** A page, and how many of its items are made up. */
    @Schema(
            name = "DetentionPage",
            description = "Detentions, the cursor of the next page (null on the last), and how many of these are of"
                    + " shipments that are made up")
    record DetentionPage(
            List<DetentionView> items, @Nullable String nextCursor, int synthetic) {
        static DetentionPage of(List<DetentionView> items, @Nullable String nextCursor) {
            return new DetentionPage(
                    items,
                    nextCursor,
                    Math.toIntExact(items.stream().filter(DetentionView::madeUp).count()));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"importer", "officer", "analyst", "supervisor", "records"})
    @Operation(
            summary = "One detention with its grounds and what officers did; its ETag is what an act matches",
            description =
                    "Of an importer's own, or at a port of the officer's; another's is 404, as one that does not exist.")
    @APIResponse(
            responseCode = "200",
            description = "The detention",
            content =
                    @Content(
                            schema = @Schema(implementation = DetentionView.class),
                            examples = @ExampleObject(name = "held", value = DetentionExamples.DETENTION)))
    public Response getDetention(
            @Parameter(description = "Id of the detention: shipment, line and ordinal") @PathParam("id") String id) {
        return answers.answer(answers.seen(id));
    }
}
