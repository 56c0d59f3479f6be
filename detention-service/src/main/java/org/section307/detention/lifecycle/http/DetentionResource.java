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
import org.section307.kit.paging.Page;
import org.section307.kit.paging.PageRequest;

/** Detentions: whoever may see a shipment reads them, an officer of its port decides on them. */
@Path("/v1/detentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Detentions")
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

    @GET
    @RolesAllowed({"importer", "officer", "analyst", "supervisor"})
    @Operation(
            summary = "Lists detentions, by shipment, line and ordinal",
            description = "With fiscalYear, exactly the detentions that the year's totals add up; with"
                    + " state=IN_REVIEW beside it, the reviews opened in the year that nobody has decided.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            schema = @Schema(implementation = DetentionPage.class),
                            examples = @ExampleObject(name = "page", value = DetentionExamples.PAGE)))
    public Page<DetentionView> listDetentions(
            @QueryParam("state") @Nullable State state,
            @QueryParam("importer") @Nullable String importer,
            @QueryParam("port") @Nullable String port,
            @Parameter(description = "Order id") @QueryParam("order") @Nullable String order,
            @QueryParam("fiscalYear") @Min(1930) @Max(9999) @Nullable Integer fiscalYear,
            @QueryParam("shipmentId") @Nullable UUID shipmentId,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @Nullable
                    Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor, DetentionCursor.PARTS);
        var filter = new DetentionFilter(
                state == null ? null : state.name(),
                importer == null ? null : importerTokens.tokenise(importer),
                port,
                order,
                shipmentId,
                fiscalYear);
        var found = readDetentions.list(caller, filter, DetentionCursor.read(page), page.limit() + 1);
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        return new Page<>(
                shown.stream().map(answers::view).toList(),
                found.size() > page.limit() ? DetentionCursor.write(shown.getLast()) : null);
    }

    /** A page, for the API's description. */
    @Schema(name = "DetentionPage", description = "Detentions, and the cursor of the next page; null on the last")
    record DetentionPage(
            List<DetentionView> items, @Nullable String nextCursor) {}

    @GET
    @Path("{id}")
    @RolesAllowed({"importer", "officer", "analyst", "supervisor"})
    @Operation(summary = "One detention with its grounds and what officers did; its ETag is what an act matches")
    @APIResponse(
            responseCode = "200",
            description = "The detention",
            content =
                    @Content(
                            schema = @Schema(implementation = DetentionView.class),
                            examples = @ExampleObject(name = "held", value = DetentionExamples.DETENTION)))
    public Response getDetention(@PathParam("id") String id) {
        return answers.answer(answers.seen(id));
    }
}
