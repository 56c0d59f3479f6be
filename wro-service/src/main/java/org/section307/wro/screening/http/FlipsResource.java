package org.section307.wro.screening.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.section307.engine.flip.Flips;
import org.section307.kit.access.Caller;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;
import org.section307.wro.screening.application.ReadFlips;
import org.section307.wro.screening.application.ReadFlips.Found;
import org.section307.wro.screening.domain.ScreeningId;

/** What would flip a verdict: for officers of the port, never for those who could use it to pass. */
@Path("/v1/screenings/{id}/flips")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"officer", "supervisor"})
@Tag(name = "Screenings", description = "Verdicts on manifests, with their evidence")
class FlipsResource {
    private final ReadFlips readFlips;
    private final Caller caller;

    FlipsResource(ReadFlips readFlips, Caller caller) {
        this.readFlips = readFlips;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The fewest changes of the manifest that would make a verdict less grave",
            description =
                    "Each was tried: the line was screened again with it. Worked out when it is asked for, which may take"
                            + " some seconds for a large manifest.")
    @APIResponse(
            responseCode = "200",
            description = "The flips; none for a clear verdict",
            content =
                    @Content(
                            schema = @Schema(implementation = FlipsView.class),
                            examples = @ExampleObject(name = "listed maker", value = ScreeningExamples.FLIPS)))
    public FlipsView getFlips(
            @Parameter(
                            description = "Screening id: shipment, version, revision",
                            example = "0196a1c4-7b1e-7c3a-9f52-3d1f0a5b6c7d.1.1")
                    @PathParam("id")
                    String id) {
        var found = ScreeningId.parse(id)
                .map(screeningId -> readFlips.find(caller, screeningId))
                .orElseGet(Found.Nothing::new);
        return switch (found) {
            case Found.Some(Flips flips) -> FlipsView.of(flips);
            case Found.Unscreened unscreened ->
                throw new ProblemException(
                        ProblemType.CONFLICT, "this verdict is about what could not be read: no value of it decides");
            case Found.OtherEngine(String engineVersion, String policyVersion) ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        "what would flip this verdict is derived by engine " + engineVersion + " with policy "
                                + policyVersion + ", which does not run here");
            case Found.Nothing nothing ->
                throw new ProblemException(ProblemType.NOT_FOUND, "there is no such screening");
        };
    }
}
