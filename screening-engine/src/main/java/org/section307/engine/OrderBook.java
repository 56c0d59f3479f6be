package org.section307.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.section307.engine.orderbook.ReferenceData;
import org.section307.engine.policy.OrderIndex;
import org.section307.engine.scope.Order;

/**
 * One revision of the orders, with its index; immutable and safe for any number of threads. Building one takes a moment: keep it
 * and swap it whole.
 */
public final class OrderBook {
    private final int revision;
    private final List<Order> orders;
    private final OrderIndex index;

    private OrderBook(int revision, List<Order> orders) {
        this.revision = revision;
        this.orders = orders.stream().sorted(Comparator.comparing(Order::id)).toList();
        this.index = OrderIndex.of(this.orders);
    }

    /** Revision 1: the reference data that this engine ships. */
    public static OrderBook shipped() {
        return Shipped.BOOK;
    }

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        private static final OrderBook BOOK = new OrderBook(1, ReferenceData.shipped());
    }

    /** Another revision, or a part of one. Ids must be unique. */
    public static OrderBook of(int revision, List<Order> orders) {
        if (orders.stream().map(Order::id).distinct().count() != orders.size())
            throw new IllegalArgumentException("an order's id stands twice in the book");
        return new OrderBook(revision, orders);
    }

    public int revision() {
        return revision;
    }

    /** All orders, sorted by id. */
    public List<Order> orders() {
        return orders;
    }

    public Optional<Order> order(String id) {
        return orders.stream().filter(order -> order.id().equals(id)).findFirst();
    }

    Map<String, Order> byId() {
        return orders.stream().collect(Collectors.toUnmodifiableMap(Order::id, order -> order));
    }

    OrderIndex index() {
        return index;
    }
}
