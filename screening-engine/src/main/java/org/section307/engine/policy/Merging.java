package org.section307.engine.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section307.engine.policy.LineResult.LineGap;
import org.section307.engine.policy.LineResult.LineGround;
import org.section307.engine.read.Manifest;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Basis;

/** Grounds and gaps of all lines, each kept once with the numbers of the lines that share it; sorted by order id, then by first line. */
final class Merging {
    private final Map<GroundKey, Shared> grounds = new LinkedHashMap<>();
    private final Map<OrderKey, List<Integer>> byOrder = new LinkedHashMap<>();
    private final Map<LineGap, Shared> gaps = new LinkedHashMap<>();
    private final EvidenceBudget budget = new EvidenceBudget();

    private record GroundKey(String orderId, Basis basis, Standing standing, List<Answer> conditions) {}

    private record OrderKey(String orderId, Basis basis, Standing standing) {}

    private record Shared(int firstLineIndex, List<Integer> lines) {}

    Merging(Manifest manifest, List<LineResult> results) {
        for (int i = 0; i < results.size(); i++) {
            int index = i;
            int number = manifest.lines().get(i).number();
            for (LineGround ground : results.get(i).grounds()) {
                String id = ground.order().id();
                Basis basis = ground.order().basis();
                grounds.computeIfAbsent(
                                new GroundKey(id, basis, ground.standing(), budget.of(id, ground.conditions())),
                                key -> new Shared(index, new ArrayList<>()))
                        .lines
                        .add(number);
                byOrder.computeIfAbsent(new OrderKey(id, basis, ground.standing()), key -> new ArrayList<>())
                        .add(number);
            }
            for (LineGap gap : results.get(i).gaps())
                gaps.computeIfAbsent(budget.of(gap), key -> new Shared(index, new ArrayList<>()))
                        .lines
                        .add(number);
        }
    }

    List<Ground> grounds() {
        List<Ground> merged = new ArrayList<>();
        grounds.forEach((key, shared) -> merged.add(new Ground(
                key.orderId,
                key.basis,
                key.standing,
                new LineNumbers(shared.lines),
                shared.firstLineIndex,
                key.conditions)));
        merged.sort((one, other) -> one.orderId().compareTo(other.orderId()));
        return merged;
    }

    List<OrderGround> groundsByOrder() {
        List<OrderGround> merged = new ArrayList<>();
        byOrder.forEach((key, lines) ->
                merged.add(new OrderGround(key.orderId, key.basis, key.standing, new LineNumbers(lines))));
        merged.sort((one, other) -> one.orderId().compareTo(other.orderId()));
        return merged;
    }

    List<Gap> gaps() {
        List<Gap> merged = new ArrayList<>();
        gaps.forEach((gap, shared) -> merged.add(new Gap(
                gap.missing(),
                gap.text(),
                gap.pointer(),
                new LineNumbers(shared.lines),
                shared.firstLineIndex,
                gap.orderIds())));
        return merged;
    }
}
