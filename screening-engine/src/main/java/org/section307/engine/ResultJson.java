package org.section307.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.section307.engine.Screening.Screened;
import org.section307.engine.Screening.Unreadable;
import org.section307.engine.policy.Gap;
import org.section307.engine.policy.Ground;
import org.section307.engine.policy.LineNumbers;
import org.section307.engine.policy.LineVerdict;
import org.section307.engine.policy.OrderAnswer;
import org.section307.engine.policy.Policy;
import org.section307.engine.policy.Standing;
import org.section307.engine.policy.Verdict;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Evidence;

/** A screening as canonical JSON (RFC 8785). The names are final: what is stored is hashed and read years later. */
final class ResultJson {
    private ResultJson() {}

    static byte[] bytes(Screening screening, int orderBookRevision) {
        Map<String, Object> result = new TreeMap<>();
        result.put("engineVersion", Engine.VERSION);
        result.put("policyVersion", Policy.VERSION);
        result.put("orderBookRevision", orderBookRevision);
        result.put("verdict", screening.verdict().name());
        result.put("incomplete", screening.incomplete());
        LocalDate date = screening.importDate();
        if (date != null) result.put("importDate", date.toString());
        result.put("lines", lines(screening.lines()));
        result.put(
                "grounds", screening.grounds().stream().map(ResultJson::ground).toList());
        result.put("gaps", screening.gaps().stream().map(ResultJson::gap).toList());
        result.put(
                "reasons",
                screening.reasons().stream()
                        .map(reason -> Map.of(
                                "reason",
                                reason.kind().name(),
                                "lines",
                                reason.lines().ranges()))
                        .toList());
        switch (screening) {
            case Screened screened -> {}
            case Unreadable unreadable -> result.put("unreadable", unreadable.reason());
        }
        return CanonicalJson.write(result).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> lines(List<LineVerdict> lines) {
        Map<Verdict, List<Integer>> byVerdict = new EnumMap<>(Verdict.class);
        for (LineVerdict line : lines)
            byVerdict
                    .computeIfAbsent(line.verdict(), verdict -> new ArrayList<>())
                    .add(line.number());
        List<Map<String, Object>> ranges = new ArrayList<>();
        byVerdict.forEach((verdict, numbers) ->
                ranges.add(Map.of("verdict", verdict.name(), "lines", new LineNumbers(numbers).ranges())));
        return ranges;
    }

    private static Map<String, Object> ground(Ground ground) {
        Map<String, Object> json = new TreeMap<>();
        json.put("orderId", ground.orderId());
        json.put("basis", ground.basis().name());
        json.put("lines", ground.lines().ranges());
        switch (ground.standing()) {
            case Standing.Answers(OrderAnswer answer, LocalDate inCustodyOn) -> {
                json.put("answer", answer.word());
                if (inCustodyOn != null) json.put("inCustodyOn", inCustodyOn.toString());
            }
            case Standing.Superseded(String byOrderId) -> json.put("supersededBy", byOrderId);
        }
        json.put(
                "conditions",
                ground.conditions().stream()
                        .map(answer -> condition(answer, ground.firstLineIndex()))
                        .toList());
        return json;
    }

    private static Map<String, Object> condition(Answer answer, int lineIndex) {
        Map<String, Object> json = new TreeMap<>();
        json.put("condition", answer.condition().word());
        json.put("state", answer.state());
        json.put("clause", answer.clause());
        Evidence evidence = answer.evidence();
        if (evidence == null) return json;
        json.put("pointer", (evidence.inLine() ? "/lines/" + lineIndex : "") + evidence.pointer());
        if (!evidence.tierPath().isEmpty()) json.put("path", evidence.tierPath());
        String filed = evidence.filed();
        if (filed != null) json.put("filed", filed);
        String listed = evidence.listed();
        if (listed != null) json.put("listed", listed);
        if (!evidence.steps().isEmpty()) json.put("steps", evidence.steps());
        return json;
    }

    private static Map<String, Object> gap(Gap gap) {
        Map<String, Object> json = new TreeMap<>();
        json.put("missing", gap.missing());
        json.put("text", gap.text());
        json.put("pointer", "/lines/" + gap.firstLineIndex() + gap.pointer());
        json.put("lines", gap.lines().ranges());
        json.put("orders", gap.orderIds());
        return json;
    }
}
