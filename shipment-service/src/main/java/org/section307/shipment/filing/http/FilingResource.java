package org.section307.shipment.filing.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.section307.kit.access.Caller;
import org.section307.kit.idempotency.IdempotencyKeys;
import org.section307.kit.problem.ETags;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;
import org.section307.shipment.filing.application.AmendShipment;
import org.section307.shipment.filing.application.CancelShipment;
import org.section307.shipment.filing.application.FileShipment;
import org.section307.shipment.filing.domain.AmendOutcome;
import org.section307.shipment.filing.domain.Authority;
import org.section307.shipment.filing.domain.CancelOutcome;
import org.section307.shipment.filing.domain.FilingOutcome;
import org.section307.shipment.filing.domain.Manifest;
import org.section307.shipment.filing.domain.Precondition;
import org.section307.shipment.filing.domain.Receipt;

/** What a filer does: file, amend, cancel. */
@Path(FilingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"importer", "records"})
@Tag(
        name = "Filing",
        description =
                "Manifests, as importers and brokers file, amend and cancel them, and the keeper of records what is past")
public class FilingResource {
    static final String PATH = "/v1/shipments";

    private final Caller caller;
    private final ManifestBodies bodies;
    private final FileShipment fileShipment;
    private final AmendShipment amendShipment;
    private final CancelShipment cancelShipment;

    FilingResource(
            Caller caller,
            ManifestBodies bodies,
            FileShipment fileShipment,
            AmendShipment amendShipment,
            CancelShipment cancelShipment) {
        this.caller = caller;
        this.bodies = bodies;
        this.fileShipment = fileShipment;
        this.amendShipment = amendShipment;
        this.cancelShipment = cancelShipment;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "File a manifest",
            description =
                    "Takes the manifest on file as a new shipment and has it screened. Every fault is told at once. A second live"
                            + " filing of the same entry (or of the same bill and importer, where there is no entry) is refused with 409 and"
                            + " the Location of the first. With an Idempotency-Key the request is safe to repeat for 30 days."
                            + " A manifest with `history` is a record of the past, which only the role `records` files, for any importer.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Manifest"),
                            examples = @ExampleObject(name = "shirts", value = FilingExamples.MANIFEST)))
    @APIResponse(
            responseCode = "201",
            description = "On file; the verdict follows within seconds",
            headers = {
                @Header(
                        name = "Location",
                        description = "The shipment",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = "ETag",
                        description = "The manifest's tag, for If-Match",
                        schema = @Schema(implementation = String.class))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReceiptView.class),
                            examples = @ExampleObject(name = "filed", value = FilingExamples.RECEIPT)))
    public Response file(
            @Parameter(
                            description =
                                    "Makes the request safe to repeat: 1 to 255 printable characters of your choice",
                            example = "\"2f1c1a7e-filing-0001\"")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String idempotencyKey,
            InputStream body) {
        String key = IdempotencyKeys.parse(idempotencyKey);
        Manifest manifest = bodies.read(body);
        return switch (fileShipment.file(caller, manifest, key)) {
            case FilingOutcome.Filed(Receipt receipt) ->
                Response.created(URI.create(PATH + "/" + receipt.shipmentId()))
                        .header(HttpHeaders.ETAG, ETags.of(receipt.sha256()))
                        .entity(ReceiptView.of(receipt))
                        .build();
            case FilingOutcome.AlreadyFiled(UUID first) -> throw Refusals.alreadyFiled(first);
            case FilingOutcome.TakenByAnother() -> throw Refusals.takenByAnother();
            case FilingOutcome.NotYours(Authority.Refusal refusal) -> throw Refusals.notYours(refusal);
            case FilingOutcome.LiesAhead ahead -> throw Refusals.liesAhead(ahead.days());
            case FilingOutcome.Gone() -> throw Refusals.notFound();
            case FilingOutcome.UnderWay() ->
                throw new ProblemException(ProblemType.IN_PROGRESS, "repeat the request when the first is done");
            case FilingOutcome.KeyReused() ->
                throw new ProblemException(ProblemType.KEY_REUSED, "take a new key for another manifest");
        };
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Amend a filing",
            description =
                    "Replaces the manifest by its next version and has that screened, while the shipment is RECEIVED or CLEAR;"
                            + " else 409. The manifest on file sent again changes nothing. A line number that an earlier version dropped is"
                            + " never used again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Manifest"),
                            examples = @ExampleObject(name = "amended", value = FilingExamples.MANIFEST)))
    @APIResponse(
            responseCode = "200",
            description = "On file",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The manifest's new tag, for If-Match",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReceiptView.class),
                            examples = @ExampleObject(name = "amended", value = FilingExamples.AMENDED)))
    public Response amend(
            @Parameter(description = "Id of the shipment", example = FilingExamples.ID) @PathParam("id") UUID id,
            @Parameter(
                            required = true,
                            description = "ETag of the manifest that you amend",
                            example = FilingExamples.ETAG)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            InputStream body) {
        Precondition precondition = Preconditions.of(ifMatch);
        Manifest manifest = bodies.read(body);
        return switch (amendShipment.amend(caller, id, manifest, precondition)) {
            case AmendOutcome.Amended(Receipt receipt) ->
                Response.ok(ReceiptView.of(receipt))
                        .header(HttpHeaders.ETAG, ETags.of(receipt.sha256()))
                        .build();
            case AmendOutcome.NotFound() -> throw Refusals.notFound();
            case AmendOutcome.NotYours(Authority.Refusal refusal) -> throw Refusals.notYours(refusal);
            case AmendOutcome.LiesAhead ahead -> throw Refusals.liesAhead(ahead.days());
            case AmendOutcome.NotOpen() -> throw Refusals.notOpen();
            case AmendOutcome.Stale() -> throw Refusals.stale();
            case AmendOutcome.ReusesLines reuses -> throw Refusals.reusesLines(reuses.indexes());
            case AmendOutcome.AlreadyFiled(UUID first) -> throw Refusals.alreadyFiled(first);
            case AmendOutcome.TakenByAnother() -> throw Refusals.takenByAnother();
        };
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Cancel a filing",
            description =
                    "Withdraws the filing, while the shipment is RECEIVED or CLEAR; else 409. Entry or bill are free for"
                            + " another filing as soon as the verdict is in and nothing holds the goods; a verdict under way still counts,"
                            + " and only an officer closes a hold.")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public Response cancel(
            @Parameter(description = "Id of the shipment", example = FilingExamples.ID) @PathParam("id") UUID id,
            @Parameter(
                            required = true,
                            description = "ETag of the manifest that you cancel",
                            example = FilingExamples.ETAG)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        CancelOutcome outcome = cancelShipment.cancel(caller, id, Preconditions.of(ifMatch));
        return switch (outcome) {
            case CANCELLED -> Response.noContent().build();
            case NOT_FOUND -> throw Refusals.notFound();
            case NOT_YOURS -> throw Refusals.notYours();
            case NOT_OPEN -> throw Refusals.notOpen();
            case STALE -> throw Refusals.stale();
        };
    }
}
