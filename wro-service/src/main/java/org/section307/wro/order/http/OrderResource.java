package org.section307.wro.order.http;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OrderKind;
import org.section307.kit.paging.Page;
import org.section307.kit.paging.PageRequest;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;
import org.section307.wro.order.domain.BookUnusable;
import org.section307.wro.order.domain.HeldBook;
import org.section307.wro.order.domain.NamePart;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.order.domain.OrderFilter;

/** The orders of the revision in force. Orders are public. */
@Path("/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Orders", description = "The orders, listings and statutes that shipments are screened against")
class OrderResource {
    /** What a replica lacks comes with the next deployment or start. */
    private static final long RETRY_AFTER_S = 10;

    private final OrderBooks books;

    OrderResource(OrderBooks books) {
        this.books = books;
    }

    @GET
    @Operation(
            summary = "Lists orders by id",
            description = "Withhold Release Orders, Findings, UFLPA listings and the two statutory presumptions.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            schema = @Schema(implementation = OrderPage.class),
                            examples = @ExampleObject(name = "page", value = OrderExamples.PAGE)))
    public Page<OrderSummaryView> listOrders(
            @Parameter(description = "Kind of order") @QueryParam("kind") @Nullable OrderKind kind,
            @Parameter(description = "Status, as the data have it today") @QueryParam("status") @Nullable
                    OrderStatus status,
            @Parameter(description = "ISO 3166-1 alpha-2")
                    @QueryParam("country")
                    @Pattern(regexp = "[A-Z]{2}")
                    @Nullable
                    String country,
            @Parameter(description = "Part of a listed name; case, accents, spaces and punctuation don't count")
                    @QueryParam("entity")
                    @Size(min = 2, max = 200)
                    @Nullable
                    String entity,
            @Parameter(description = "Import date for which the order's date condition is met or weak")
                    @QueryParam("inForceOn")
                    @Nullable
                    LocalDate inForceOn,
            @QueryParam("limit")
                    @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @Nullable
                    Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor, 1);
        var filter = new OrderFilter(
                Optional.ofNullable(kind),
                Optional.ofNullable(status).map(OrderStatus::name),
                Optional.ofNullable(country),
                Optional.ofNullable(entity).map(OrderResource::namePart),
                Optional.ofNullable(inForceOn));
        var after = page.after().isEmpty() ? "" : page.after().getFirst();
        var found = head().find(filter, after, page.limit() + 1);
        return page(found, page.limit());
    }

    private HeldBook head() {
        try {
            return books.head();
        } catch (BookUnusable unusable) {
            throw new ServiceUnavailableException(RETRY_AFTER_S);
        }
    }

    private static Page<OrderSummaryView> page(List<Order> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        var nextCursor =
                found.size() > limit ? PageRequest.cursor(shown.getLast().id()) : null;
        return new Page<>(shown.stream().map(OrderSummaryView::of).toList(), nextCursor);
    }

    private static NamePart namePart(String entity) {
        var part = new NamePart(entity);
        if (part.isEmpty()) {
            throw ProblemException.invalid(List.of(Fault.in("entity", "no-letters", "a name has letters or digits")));
        }
        return part;
    }

    /** A page, for the API's description. */
    @Schema(name = "OrderPage", description = "Orders, and the cursor of the next page; null on the last")
    record OrderPage(List<OrderSummaryView> items, @Nullable String nextCursor) {}

    @GET
    @Path("{id}")
    @Operation(
            summary = "One order, with its scope and its history in words",
            description = "As the revision of the order book in force has it.")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content =
                    @Content(
                            schema = @Schema(implementation = OrderView.class),
                            examples = @ExampleObject(name = "order", value = OrderExamples.ORDER)))
    public OrderView getOrder(
            @Parameter(description = "Order id, as in lists", example = "wro-cn-hetian-taida-2019") @PathParam("id")
                    String id) {
        var book = head();
        return book.book()
                .order(id)
                .map(order -> OrderView.of(order, book.number()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "there is no such order"));
    }
}
