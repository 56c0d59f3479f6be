package org.section307.wro.order.domain;

import java.util.List;
import org.section307.engine.OrderBook;
import org.section307.engine.orderbook.FaultyRow;
import org.section307.engine.orderbook.OrderRow;
import org.section307.engine.orderbook.ReferenceData;
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
     * @throws BookUnusable where the revision is another engine's, the rows are not those it was made of, or one of them
     *     can't be read
     */
    public static HeldBook of(BookRevision revision, List<SourceRow> rows) {
        if (!revision.isOfThisEngine()) {
            throw new BookUnusable("revision " + revision.number() + " needs engine " + revision.engineVersion()
                    + " with policy " + revision.policyVersion() + ", and this replica runs another");
        }
        revision.requireMadeOf(rows);
        try {
            var orders = ReferenceData.read(rows.stream()
                    .map(row -> new OrderRow(row.orderId(), row.file(), row.json()))
                    .toList());
            return new HeldBook(revision, OrderBook.of(revision.number(), orders));
        } catch (FaultyRow faulty) {
            throw new BookUnusable("revision " + revision.number() + ": " + faulty.getMessage(), faulty);
        }
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
