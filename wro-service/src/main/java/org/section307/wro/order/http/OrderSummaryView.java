package org.section307.wro.order.http;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OrderKind;

/** An order in a list. */
@Schema(name = "OrderSummary", description = "An order in a list; its scope is read by its id")
record OrderSummaryView(
        String orderId,
        OrderKind kind,
        String title,
        @Nullable String country,
        OrderStatus status,
        @Nullable LocalDate dateIssued,
        @Nullable Integer yearIssued,
        OrderView.InForceView inForce) {
    static OrderSummaryView of(Order order) {
        var facts = order.facts();
        return new OrderSummaryView(
                facts.id(),
                facts.kind(),
                facts.title(),
                facts.country(),
                OrderStatus.valueOf(facts.status()),
                facts.dateIssued(),
                facts.yearIssued(),
                OrderView.InForceView.of(facts.inForce()));
    }
}
