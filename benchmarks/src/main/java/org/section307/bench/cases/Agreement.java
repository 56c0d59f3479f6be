package org.section307.bench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.section307.bench.cases.Outcome.Order;
import org.section307.engine.policy.Verdict;

/** What an outcome says otherwise than a case expects; empty where they agree. */
final class Agreement {
    private Agreement() {}

    static List<String> disagreements(JsonNode expect, Outcome outcome) {
        List<String> found = new ArrayList<>();
        if (!allows(expect.path("verdict"), outcome.verdict()))
            found.add("verdict " + outcome.verdict() + " for " + verdicts(expect.path("verdict")));
        for (JsonNode order : expect.path("orders"))
            if (outcome.orders().stream().noneMatch(answer -> answersSo(order, answer)))
                found.add("no " + order.path("answer").asText() + " by "
                        + order.path("id").asText());
        for (JsonNode id : expect.path("notOrders"))
            if (outcome.orders().stream()
                    .anyMatch(order -> order.answers() && order.id().equals(id.asText())))
                found.add("an answer by " + id.asText());
        for (JsonNode id : expect.path("beside"))
            if (outcome.orders().stream()
                    .noneMatch(order -> !order.answers() && order.id().equals(id.asText())))
                found.add("no mention of " + id.asText());
        for (JsonNode line : expect.path("lines")) {
            Verdict own = outcome.verdictOf(line.path("number").asInt());
            if (!allows(line.path("verdict"), own))
                found.add("line " + line.path("number").asInt() + " " + own + " for " + verdicts(line.path("verdict")));
        }
        if (expect.path("gaps").asBoolean() && outcome.gaps().isEmpty()) found.add("no gap");
        if (expect.path("incomplete").asBoolean() && !outcome.isIncomplete()) found.add("not INCOMPLETE");
        return found;
    }

    private static boolean answersSo(JsonNode expected, Order order) {
        return order.id().equals(expected.path("id").asText())
                && order.basis().equals(expected.path("basis").asText())
                && order.answers()
                && List.of(expected.path("answer").asText().split("\\|")).contains(order.answer())
                && order.inCustodyOn().equals(expected.path("inCustodyOn").asText(""));
    }

    /** Acceptable verdicts in words. */
    static String verdicts(JsonNode verdicts) {
        return String.join(
                " or ",
                StreamSupport.stream(verdicts.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private static boolean allows(JsonNode verdicts, Verdict verdict) {
        return StreamSupport.stream(verdicts.spliterator(), false)
                .anyMatch(allowed -> allowed.asText().equals(verdict.name()));
    }
}
