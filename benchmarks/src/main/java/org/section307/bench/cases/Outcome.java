package org.section307.bench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.section307.engine.policy.Verdict;

/**
 * What a screening said, read from its JSON: the engine's result and the preview of wro-service have the same names.
 *
 * @param versions engine, policy and order book, as a sentence
 * @param policy number of the policy; 0 where the answer does not say
 */
record Outcome(Verdict verdict, List<Order> orders, List<Reason> reasons, JsonNode gaps, String versions, int policy) {

    /**
     * One order's answer about some lines.
     *
     * @param answer "detain", "review", or "" where the order is only named
     * @param inCustodyOn "" where custody does not matter
     * @param supersededBy "" where the order answers by itself
     */
    record Order(
            String id,
            String basis,
            String answer,
            String inCustodyOn,
            String supersededBy,
            LineRanges lines,
            JsonNode conditions) {
        boolean answers() {
            return !answer.isEmpty();
        }
    }

    /** A review that no order asks for. */
    record Reason(String kind, LineRanges lines) {}

    static Outcome of(JsonNode result) {
        List<Order> orders = new ArrayList<>();
        for (JsonNode ground : result.path("grounds"))
            orders.add(new Order(
                    ground.path("orderId").asText(),
                    ground.path("basis").asText(),
                    ground.path("answer").asText(""),
                    ground.path("inCustodyOn").asText(""),
                    ground.path("supersededBy").asText(""),
                    LineRanges.of(ground.path("lines").asText()),
                    ground.path("conditions")));
        List<Reason> reasons = new ArrayList<>();
        for (JsonNode reason : result.path("reasons"))
            reasons.add(new Reason(
                    reason.path("reason").asText(),
                    LineRanges.of(reason.path("lines").asText())));
        String engine = result.path("engineVersion").asText("?");
        int policy = result.path("policyVersion").asInt();
        int book =
                result.path("orderBookRevision").asInt(result.path("revision").asInt());
        return new Outcome(
                Verdict.valueOf(result.path("verdict").asText()),
                orders,
                reasons,
                result.path("gaps"),
                "engine " + engine + ", policy " + policy + ", order book " + book,
                policy);
    }

    boolean isIncomplete() {
        return reasons.stream().anyMatch(reason -> reason.kind().equals("INCOMPLETE"));
    }

    /** The gravest of what is said about a line. */
    Verdict verdictOf(int line) {
        Verdict verdict = Verdict.CLEAR;
        for (Order order : orders)
            if (order.answers() && order.lines().has(line))
                verdict = verdict.graver(order.answer().equals("detain") ? Verdict.HELD : Verdict.IN_REVIEW);
        for (Reason reason : reasons) if (reason.lines().has(line)) verdict = verdict.graver(Verdict.IN_REVIEW);
        return verdict;
    }

    /** Line numbers as results write them: "1-3,7". */
    record LineRanges(List<Range> ranges) {
        record Range(int first, int last) {}

        static LineRanges of(String text) {
            List<Range> ranges = new ArrayList<>();
            for (String part : text.split(",")) {
                if (part.isEmpty()) continue;
                int dash = part.indexOf('-');
                int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
                ranges.add(new Range(first, dash < 0 ? first : Integer.parseInt(part.substring(dash + 1))));
            }
            return new LineRanges(List.copyOf(ranges));
        }

        boolean has(int line) {
            return ranges.stream().anyMatch(range -> range.first <= line && line <= range.last);
        }
    }
}
