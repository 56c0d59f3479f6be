package org.section307.wro.screening.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.section307.kit.access.Caller;
import org.section307.kit.paging.Page;
import org.section307.kit.paging.PageRequest;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;
import org.section307.wro.screening.application.ReadScreenings;
import org.section307.wro.screening.application.ReadScreenings.Found;
import org.section307.wro.screening.domain.FilingKey;
import org.section307.wro.screening.domain.ScreeningId;
import org.section307.wro.screening.domain.ShipmentId;
import org.section307.wro.screening.domain.StoredScreening;

/** Verdicts with their evidence, for whoever may see the shipment. */
@Path("/v1/screenings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"importer", "officer", "supervisor", "records"})
@Tag(name = "Screenings", description = "Verdicts on manifests, with their evidence")
class ScreeningResource {
    private final ReadScreenings readScreenings;
    private final Caller caller;

    ScreeningResource(ReadScreenings readScreenings, Caller caller) {
        this.readScreenings = readScreenings;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Lists a shipment's verdicts, the newest first; conditions are read by id",
            description =
                    "One for each version of its manifest and revision of the order book. 404 where there is none that the caller may see.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            schema = @Schema(implementation = ScreeningPage.class),
                            examples = @ExampleObject(name = "page", value = ScreeningExamples.PAGE)))
    public Page<ScreeningView> listScreenings(
            @QueryParam("shipmentId") @Parameter(required = true, description = "Id of the shipment") @NotNull
                    UUID shipmentId,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @Nullable
                    Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor, 2);
        var shipment = new ShipmentId(shipmentId);
        var before = before(shipment, page.after());
        var found = readScreenings.list(caller, shipment, before, page.limit() + 1);
        if (found.isEmpty() && before.isEmpty()) {
            throw notFound();
        }
        return page(found, page.limit());
    }

    private static Optional<ScreeningId> before(ShipmentId shipment, List<String> after) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        var key = new FilingKey(shipment, Integer.parseInt(after.getFirst()));
        return Optional.of(new ScreeningId(key, Integer.parseInt(after.getLast())));
    }

    private Page<ScreeningView> page(List<StoredScreening> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        var last = shown.isEmpty() ? null : shown.getLast().id();
        return new Page<>(
                shown.stream()
                        .map(screening -> ScreeningView.of(screening, Audience.of(caller, screening)))
                        .toList(),
                last == null || found.size() <= limit
                        ? null
                        : PageRequest.cursor(String.valueOf(last.version()), String.valueOf(last.revision())));
    }

    /** A page, for the API's description. */
    @Schema(name = "ScreeningPage", description = "Verdicts, and the cursor of the next page; null on the last")
    record ScreeningPage(
            List<ScreeningView> items, @Nullable String nextCursor) {}

    @GET
    @Path("{id}")
    @Operation(
            summary = "One verdict: its grounds with each condition's state, values, pointer and clause, and its gaps",
            description = "An importer is told order, clause, field and gap.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict",
            content =
                    @Content(
                            schema = @Schema(implementation = ScreeningView.class),
                            examples = @ExampleObject(name = "held", value = ScreeningExamples.SCREENING)))
    public ScreeningView getScreening(
            @Parameter(
                            description = "Screening id: shipment, version, revision",
                            example = "0196a1c4-7b1e-7c3a-9f52-3d1f0a5b6c7d.1.1")
                    @PathParam("id")
                    String id) {
        var screeningId = ScreeningId.parse(id).orElseThrow(ScreeningResource::notFound);
        return switch (readScreenings.find(caller, screeningId)) {
            case Found.WithResult(StoredScreening screening, byte[] result) ->
                ScreeningView.of(screening, result, Audience.of(caller, screening));
            case Found.WithoutResult(StoredScreening screening) ->
                ScreeningView.of(screening, Audience.of(caller, screening));
            case Found.OtherEngine(String engineVersion, String policyVersion) ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        "this verdict's evidence is derived by engine " + engineVersion + " with policy "
                                + policyVersion + ", which does not run here");
            case Found.Nothing nothing -> throw notFound();
        };
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "there is no such screening");
    }
}
