package org.section307.engine.orderbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.engine.scope.Order;

/** Orders from rows that come as bytes. */
class OrderRowsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TAIDA = "wro-cn-hetian-taida-2019";

    /** The rows of the shipped files. */
    private static List<OrderRow> shipped() {
        List<OrderRow> rows = new ArrayList<>();
        Rows.file("orders.json").path("orders").forEach(row -> rows.add(row("orders", row)));
        Rows.file("uflpa_entities.json").path("entities").forEach(row -> rows.add(row("uflpa_entities", row)));
        Rows.file("statutory.json").path("presumptions").forEach(row -> rows.add(row("statutory", row)));
        return rows;
    }

    private static OrderRow row(String file, JsonNode row) {
        return new OrderRow(row.get("id").asText(), file, row.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static OrderRow changed(String orderId, Consumer<ObjectNode> change) {
        OrderRow row = shipped().stream()
                .filter(shipped -> shipped.orderId().equals(orderId))
                .findFirst()
                .orElseThrow();
        ObjectNode json = (ObjectNode) Rows.row(row.json());
        change.accept(json);
        return new OrderRow(orderId, row.file(), json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode at(ObjectNode row, String pointer) {
        return (ObjectNode) row.at(pointer);
    }

    @Test
    void the_shipped_rows_as_bytes_are_the_shipped_orders() {
        assertThat(ReferenceData.read(shipped())).isEqualTo(ReferenceData.shipped());
    }

    @Test
    void a_changed_row_is_a_changed_order() {
        OrderRow ended = changed(TAIDA, row -> at(row, "/scope/in_force").put("until", "2020-01-01"));

        Order order = ReferenceData.read(List.of(ended)).getFirst();

        assertThat(order.inForceOn(LocalDate.of(2019, 12, 31))).isTrue();
        assertThat(order.inForceOn(LocalDate.of(2020, 1, 1))).isFalse();
    }

    /** What is replaced, by what, and the member that is then named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/kind                       | \"EMBARGO\"      | kind",
                "/kind                       |                  | kind",
                "/merchandise                |                  | merchandise",
                "/entities                   |                  | entities",
                "/entities/0/matched_as      | \"broker\"       | matched_as",
                "/entities/0/name            | null             | name",
                "/entities/0/aliases         | \"one\"          | aliases",
                "/exclusions                 | [7]              | exclusions",
                "/hts_prefixes               | [61]             | hts_prefixes",
                "/uflpa_superseded           | \"yes\"          | uflpa_superseded",
                "/year_issued                | 2019.5           | year_issued",
                "/scope                      | null             | scope",
                "/scope/identifying          | \"guess\"        | identifying",
                "/scope/identifying          | \"vessel\"       | vessel",
                "/scope/identifying          | \"origin\"       | origin",
                "/scope/in_force             |                  | in_force",
                "/scope/in_force/until       | \"2020-02-30\"   | until",
                "/scope/in_force/until       |                  | until",
                "/scope/in_force/ended_between | {\"after\": \"2020-01-01\"} | by",
                "/id                         | \"wro-xx-other\" | id",
            })
    void a_faulty_row_is_named_by_order_and_field(String pointer, String json, String field) {
        OrderRow row = changed(TAIDA, order -> {
            ObjectNode parent = at(order, pointer.substring(0, pointer.lastIndexOf('/')));
            String member = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (json == null) parent.remove(member);
            else parent.set(member, parsed(json));
        });

        assertFault(row, TAIDA, field);
    }

    @Test
    void an_order_whose_goods_this_engine_has_no_words_for_is_refused() {
        OrderRow row = changed(TAIDA, order -> order.put("id", "wro-cn-new-2027"));

        assertFault(new OrderRow("wro-cn-new-2027", row.file(), row.json()), "wro-cn-new-2027", "merchandise");
    }

    @Test
    void a_row_that_is_no_json_object_is_refused() {
        for (String text : List.of("", "[]", "{", "{} {}", "\"text\""))
            assertFault(new OrderRow(TAIDA, "orders", text.getBytes(StandardCharsets.UTF_8)), TAIDA, "row");
        assertFault(new OrderRow(TAIDA, "goods", shipped().getFirst().json()), TAIDA, "id");
        assertFault(new OrderRow(TAIDA, "goods", changed(TAIDA, row -> {}).json()), TAIDA, "row");
    }

    @Test
    void one_faulty_row_among_good_ones_leaves_no_book() {
        List<OrderRow> rows = new ArrayList<>(shipped());
        rows.add(changed("caatsa-dprk-labor", row -> row.put("effective_date", "soon")));

        assertThatThrownBy(() -> ReferenceData.read(rows))
                .isInstanceOf(FaultyRow.class)
                .hasMessageContaining("caatsa-dprk-labor")
                .hasMessageContaining("effective_date");
    }

    private static void assertFault(OrderRow row, String orderId, String field) {
        assertThatThrownBy(() -> ReferenceData.read(List.of(row))).isInstanceOfSatisfying(FaultyRow.class, fault -> {
            assertThat(fault.orderId()).isEqualTo(orderId);
            assertThat(fault.field()).isEqualTo(field);
        });
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
