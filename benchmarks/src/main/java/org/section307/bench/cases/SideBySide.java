package org.section307.bench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.section307.bench.cases.Outcome.Order;
import org.section307.bench.cases.Screener.Answered;

/** One case's expectation and what was said instead, in two columns; below an order, each of its conditions. */
final class SideBySide {
    private static final int LEFT = 58;

    private final List<String> lines = new ArrayList<>();

    private SideBySide() {}

    static List<String> of(Run.Row row) {
        SideBySide page = new SideBySide();
        if (!row.screeningCase().why().isEmpty())
            page.lines.add("  why: " + row.screeningCase().why());
        page.lines.add("  " + String.join("; ", row.disagreements()));
        switch (row.answered()) {
            case Answered.Told(Outcome outcome) ->
                page.compare(row.screeningCase().expect(), outcome);
            case Answered.NotScreened notScreened -> {} // the disagreement says all there is
        }
        return page.lines;
    }

    private void compare(JsonNode expect, Outcome got) {
        both("expected", "got");
        both("verdict " + Agreement.verdicts(expect.path("verdict")), "verdict " + got.verdict());
        if (expect.path("incomplete").asBoolean() || got.isIncomplete())
            both(
                    expect.path("incomplete").asBoolean() ? "INCOMPLETE" : "",
                    got.isIncomplete() ? "INCOMPLETE" : "complete");
        for (JsonNode line : expect.path("lines")) {
            int number = line.path("number").asInt();
            both(
                    "line " + number + " " + Agreement.verdicts(line.path("verdict")),
                    "line " + number + " " + got.verdictOf(number));
        }
        Set<String> ids = new LinkedHashSet<>();
        expect.path("orders").forEach(order -> ids.add(order.path("id").asText()));
        expect.path("notOrders").forEach(id -> ids.add(id.asText()));
        expect.path("beside").forEach(id -> ids.add(id.asText()));
        got.orders().forEach(order -> ids.add(order.id()));
        for (String id : ids) order(id, wanted(expect, id), got);
        if (expect.path("gaps").asBoolean() && got.gaps().isEmpty()) both("gaps", "no gaps");
        for (JsonNode gap : got.gaps())
            both(
                    expect.path("gaps").asBoolean() ? "gaps" : "",
                    gap.path("pointer").asText() + " " + gap.path("text").asText());
    }

    private void order(String id, String wanted, Outcome got) {
        List<Order> answers =
                got.orders().stream().filter(order -> order.id().equals(id)).toList();
        if (answers.isEmpty()) both(wanted, id + ": clear");
        for (Order order : answers) {
            both(wanted, id + ": " + said(order));
            for (JsonNode condition : order.conditions()) {
                both(
                        "",
                        "  " + condition.path("condition").asText() + " "
                                + condition.path("state").asText() + ": "
                                + condition.path("clause").asText());
                String pointer = condition.path("pointer").asText("");
                String values = value(condition, "filed") + value(condition, "listed");
                if (!pointer.isEmpty() || !values.isEmpty()) both("", "    " + pointer + values);
            }
        }
    }

    private static String said(Order order) {
        if (!order.answers()) return "superseded by " + order.supersededBy();
        String custody = order.inCustodyOn().isEmpty() ? "" : ", in custody on " + order.inCustodyOn();
        return order.answer() + ", " + order.basis() + custody;
    }

    /** What the case says of an order; empty where it leaves it open. */
    private static String wanted(JsonNode expect, String id) {
        for (JsonNode order : expect.path("orders"))
            if (order.path("id").asText().equals(id)) {
                String custody = order.path("inCustodyOn").asText("");
                return id + ": " + order.path("answer").asText() + ", "
                        + order.path("basis").asText()
                        + (custody.isEmpty() ? "" : ", in custody on " + custody);
            }
        for (JsonNode not : expect.path("notOrders")) if (not.asText().equals(id)) return id + ": no answer";
        for (JsonNode beside : expect.path("beside")) if (beside.asText().equals(id)) return id + ": named beside";
        return "";
    }

    private static String value(JsonNode condition, String member) {
        String value = condition.path(member).asText("");
        return value.isEmpty() ? "" : "  " + member + " \"" + value + "\"";
    }

    private void both(String left, String right) {
        String padded = left.length() >= LEFT ? left : left + " ".repeat(LEFT - left.length());
        lines.add("  " + padded + " | " + right);
    }
}
