package org.section307.detention.totals.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The whole order book as `orders.v1` carries it: CBP's orders, the UFLPA list and the statutes (compiled 2026-11-24). */
public final class PublishedOrders {
    private PublishedOrders() {}

    public static List<JsonNode> values() {
        try (var file = Objects.requireNonNull(PublishedOrders.class.getResourceAsStream("/published-orders.json"))) {
            var values = new ArrayList<JsonNode>();
            JsonMapper.builder().build().readTree(file).forEach(values::add);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<OrderEntry> entries() {
        return values().stream().map(PublishedOrders::entry).toList();
    }

    private static OrderEntry entry(JsonNode value) {
        var inForce = value.get("inForce");
        return new OrderEntry(
                value.get("orderId").asText(),
                1,
                value.get("ordersInRevision").asInt(),
                OrderKind.valueOf(value.get("kind").asText()),
                value.get("title").asText(),
                null,
                day(value.get("dateIssued")),
                value.get("yearIssued").isNull()
                        ? null
                        : value.get("yearIssued").asInt(),
                new OrderEntry.InForce(
                        day(inForce.get("from")),
                        inForce.get("fromYear").isNull()
                                ? null
                                : inForce.get("fromYear").asInt(),
                        day(inForce.get("until")),
                        day(inForce.get("endedBetween").path("after")),
                        day(inForce.get("endedBetween").path("by")),
                        day(inForce.get("vacatedOn"))));
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.asText()) : null;
    }
}
