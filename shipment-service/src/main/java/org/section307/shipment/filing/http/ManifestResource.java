package org.section307.shipment.filing.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.section307.kit.access.Caller;
import org.section307.kit.problem.ETags;
import org.section307.shipment.filing.domain.Manifests;

/** The manifest on file, byte for byte as it was stored, sent and screened. */
@Path(FilingResource.PATH + "/{id}/manifest")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"importer", "officer", "supervisor", "analyst", "records"})
@Tag(name = "Filing")
public class ManifestResource {
    private final Caller caller;
    private final Manifests manifests;

    ManifestResource(Caller caller, Manifests manifests) {
        this.caller = caller;
        this.manifests = manifests;
    }

    @GET
    @Operation(
            summary = "Read the manifest on file",
            description =
                    "The canonical bytes (RFC 8785) of the present version. Their hash is the ETag that PUT and DELETE ask for.")
    @APIResponse(
            responseCode = "200",
            description = "The manifest",
            headers =
                    @Header(
                            name = "ETag",
                            description = "SHA-256 of the bytes",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Manifest"),
                            examples = @ExampleObject(name = "shirts", value = FilingExamples.MANIFEST)))
    public Response manifest(
            @Parameter(description = "Id of the shipment", example = FilingExamples.ID) @PathParam("id") UUID id) {
        Manifests.Stored stored = manifests.current(caller, id).orElseThrow(Refusals::notFound);
        return Response.ok(stored.bytes())
                .header(HttpHeaders.ETAG, ETags.of(stored.sha256()))
                .build();
    }
}
