package org.section307.wro.order.kafka;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.section307.engine.scope.InForce;
import org.section307.engine.scope.Order;

/** The body of orders.v1: one order as a revision has it. Members stand in this order, dates as ISO 8601 text. */
@JsonPropertyOrder({
    "orderId",
    "revision",
    "ordersInRevision",
    "kind",
    "title",
    "country",
    "dateIssued",
    "yearIssued",
    "inForce"
})
record OrderPublishedMessage(
        String orderId,
        int revision,
        int ordersInRevision,
        String kind,
        String title,
        @Nullable String country,
        @Nullable String dateIssued,
        @Nullable Integer yearIssued,
        InForceMessage inForce) {

    /** Import dates for which the order is in force. */
    @JsonPropertyOrder({"from", "fromYear", "until", "endedBetween", "vacatedOn"})
    record InForceMessage(
            @Nullable String from,
            @Nullable Integer fromYear,
            @Nullable String until,
            @Nullable EndedBetweenMessage endedBetween,
            @Nullable String vacatedOn) {}

    /** It still applied on the first day and no longer on the second. */
    @JsonPropertyOrder({"after", "by"})
    record EndedBetweenMessage(String after, String by) {}

    static OrderPublishedMessage of(Order order, int revision, int ordersInRevision) {
        var facts = order.facts();
        return new OrderPublishedMessage(
                facts.id(),
                revision,
                ordersInRevision,
                facts.kind().name(),
                facts.title(),
                facts.country(),
                text(facts.dateIssued()),
                facts.yearIssued(),
                inForce(facts.inForce()));
    }

    private static InForceMessage inForce(InForce inForce) {
        var ended = inForce.endedBetween();
        return new InForceMessage(
                text(inForce.from()),
                inForce.fromYear(),
                text(inForce.until()),
                ended == null
                        ? null
                        : new EndedBetweenMessage(
                                ended.after().toString(), ended.by().toString()),
                text(inForce.vacatedOn()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
