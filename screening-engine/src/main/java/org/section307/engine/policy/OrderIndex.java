package org.section307.engine.policy;

import java.util.List;
import org.section307.engine.scope.Order;

/** The orders, arranged so that a manifest asks only those that its names, places and vessels lead to. */
public final class OrderIndex {
    private final List<Order> orders;

    private OrderIndex(List<Order> orders) {
        this.orders = List.copyOf(orders);
    }

    public static OrderIndex of(List<Order> orders) {
        return new OrderIndex(orders);
    }

    List<Order> orders() {
        return orders;
    }
}
