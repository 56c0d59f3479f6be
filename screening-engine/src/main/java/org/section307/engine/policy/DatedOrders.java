package org.section307.engine.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.DateCondition;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.Order;

/** The orders that may apply to goods of one import date, each with its date condition's answer. */
final class DatedOrders {
    private final List<Order> orders = new ArrayList<>();
    private final List<Order> originAndLaborOrders = new ArrayList<>();
    private final Map<String, Dated> byId = new HashMap<>();

    /** @param inCustodyOn set where the order takes the goods only if they were still in custody on that day */
    record Dated(Answer date, @Nullable LocalDate inCustodyOn) {}

    private DatedOrders() {}

    static DatedOrders on(LocalDate importDate, List<Order> orders, int custodyWindowDays) {
        DatedOrders dated = new DatedOrders();
        for (Order order : orders) {
            Answer date = order.dateAnswer(importDate);
            LocalDate custody = DateCondition.inCustodyOn(order.facts().inForce(), importDate, custodyWindowDays);
            if (custody != null) dated.add(order, new Dated(DateCondition.metInCustody(custody, importDate), custody));
            else if (!date.isNotMet()) dated.add(order, new Dated(date, null));
        }
        return dated;
    }

    List<Order> orders() {
        return orders;
    }

    /** The orders that no name leads to: they are asked about every node. */
    List<Order> originAndLaborOrders() {
        return originAndLaborOrders;
    }

    @Nullable
    Dated of(Order order) {
        return byId.get(order.id());
    }

    private void add(Order order, Dated dated) {
        orders.add(order);
        boolean asked = order.scope().identifying() instanceof Identifying.PlaceOfOrigin
                || order.scope().identifying() instanceof Identifying.Labor;
        if (asked) originAndLaborOrders.add(order);
        byId.put(order.id(), dated);
    }
}
