package org.section307.wro.order.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.section307.engine.OrderBook;
import org.section307.engine.scope.Order;

/** A revision of the order book in memory. Immutable: a replica swaps it whole. */
public record HeldBook(BookRevision revision, OrderBook book) {
    public HeldBook {
        if (revision.number() != book.revision()) {
            throw new IllegalArgumentException("the book is of another revision");
        }
    }

    /**
     * The book of a revision's source rows.
     *
     * @throws IllegalStateException where the revision is another engine's, or holds rows this engine does not know
     */
    public static HeldBook of(BookRevision revision, List<SourceRow> rows) {
        if (!revision.isOfThisEngine()) {
            throw new IllegalStateException(
                    "revision " + revision.number() + " needs another engine than this replica runs");
        }
        var orders = OrderBook.shipped().orders();
        var known = orders.stream().map(Order::id).collect(Collectors.toSet());
        if (!known.equals(rows.stream().map(SourceRow::orderId).collect(Collectors.toSet()))) {
            throw new IllegalStateException("revision " + revision.number() + " holds orders the engine does not know");
        }
        return new HeldBook(revision, OrderBook.of(revision.number(), orders));
    }

    public int number() {
        return revision.number();
    }

    /** Orders that pass a filter, by id, from the first after the given id. */
    public List<Order> find(OrderFilter filter, String afterId, int limit) {
        return book.orders().stream()
                .filter(order -> order.id().compareTo(afterId) > 0)
                .filter(filter::passes)
                .limit(limit)
                .toList();
    }

    /** The given orders as this revision has them, each with the event that tells of it. */
    public List<OrderVersion> versions(List<SourceRow> rows, OrderDocuments documents) {
        return rows.stream()
                .map(row -> new OrderVersion(
                        row,
                        documents.facts(
                                book.order(row.orderId()).orElseThrow(), revision.number(), revision.orderCount())))
                .toList();
    }
}
