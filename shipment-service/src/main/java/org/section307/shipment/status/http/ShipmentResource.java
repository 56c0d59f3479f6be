package org.section307.shipment.status.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.section307.kit.access.Caller;
import org.section307.kit.access.ImporterTokens;
import org.section307.kit.paging.Page;
import org.section307.kit.paging.PageRequest;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;
import org.section307.shipment.status.domain.Shipment;
import org.section307.shipment.status.domain.Shipments;

/** Shipments and where they stand, to their filers and to the agency. */
@Path(ShipmentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"importer", "officer", "supervisor", "analyst", "records"})
@Tag(name = "Status", description = "Shipments and where they stand")
public class ShipmentResource {
    static final String PATH = "/v1/shipments";

    private final Caller caller;
    private final Shipments shipments;
    private final ImporterTokens importerTokens;

    ShipmentResource(Caller caller, Shipments shipments, ImporterTokens importerTokens) {
        this.caller = caller;
        this.shipments = shipments;
        this.importerTokens = importerTokens;
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a shipment",
            description =
                    "RECEIVED until the version on file is screened. Another's shipment is 404, as one that does not exist.")
    @APIResponse(
            responseCode = "200",
            description = "The shipment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShipmentView.class),
                            examples = @ExampleObject(name = "held", value = ShipmentExamples.SHIPMENT)))
    public ShipmentView shipment(
            @Parameter(description = "Id of the shipment", example = ShipmentExamples.ID) @PathParam("id") UUID id) {
        return shipments
                .find(caller, id)
                .map(ShipmentView::of)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "there is no such shipment, or none that you may see"));
    }

    @GET
    @Operation(
            summary = "List shipments",
            description = "Those that you may see, newest first. All filters that are given must hold.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShipmentPageView.class),
                            examples = @ExampleObject(name = "page", value = ShipmentExamples.PAGE)))
    public ShipmentPageView list(
            @BeanParam ShipmentParameters parameters,
            @Parameter(
                            description = "How many at most",
                            example = "50",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"))
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(
                            description = "`nextCursor` of the page before; absent for the first",
                            example = "WyIwMTkzOGYzYyJd")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1);
        List<Shipment> found =
                shipments.list(caller, parameters.filter(importerTokens::tokenise), before(page), page.limit() + 1);
        List<ShipmentView> items =
                found.stream().limit(page.limit()).map(ShipmentView::of).toList();
        String next = found.size() > page.limit()
                ? PageRequest.cursor(items.getLast().id().toString())
                : null;
        return ShipmentPageView.of(new Page<>(items, next));
    }

    private static @Nullable UUID before(PageRequest page) {
        try {
            return page.after().isEmpty() ? null : UUID.fromString(page.after().getFirst());
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(
                    List.of(Fault.in("cursor", "not-ours", "take the cursor from the page before")));
        }
    }
}
