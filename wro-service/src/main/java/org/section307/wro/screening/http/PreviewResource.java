package org.section307.wro.screening.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.section307.kit.access.Caller;
import org.section307.wro.screening.application.PreviewScreening;
import org.section307.wro.screening.application.PreviewScreening.Preview;
import org.section307.wro.screening.domain.Result;

/** Screens a manifest that nobody has filed. */
@Path("/v1/screenings/preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"importer", "officer", "supervisor", "order-manager", "records"})
@Tag(name = "Screenings", description = "Verdicts on manifests, with their evidence")
class PreviewResource {
    /** What a replica lacks comes with the next deployment or start. */
    private static final long RETRY_AFTER_S = 10;

    private final PreviewDoor door;
    private final PreviewScreening previewScreening;
    private final Caller caller;

    PreviewResource(PreviewDoor door, PreviewScreening previewScreening, Caller caller) {
        this.door = door;
        this.previewScreening = previewScreening;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Screens a manifest without filing it",
            description =
                    "The same manifest as a filing, but a line may lack maker, origin or HTS code, and entry and bill"
                            + " may be absent: the answer is then a verdict. Nothing is stored or logged.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict it would get",
            content =
                    @Content(
                            schema = @Schema(implementation = PreviewView.class),
                            examples = @ExampleObject(name = "held", value = ScreeningExamples.PREVIEW)))
    public PreviewView previewScreening(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(ref = "ManifestPreview"),
                                            examples =
                                                    @ExampleObject(
                                                            name = "listed maker",
                                                            value = ScreeningExamples.MANIFEST)))
                    InputStream body) {
        var audience = Audience.of(caller);
        return switch (previewScreening.preview(door.canonical(body))) {
            case Preview.Done(Result.Screened screened) -> PreviewView.of(screened.bytes(), audience);
            case Preview.Done(Result.Failed failed) -> PreviewView.of(failed.failure());
            case Preview.NotNow notNow -> throw new ServiceUnavailableException(RETRY_AFTER_S);
        };
    }
}
