package org.section307.engine.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.section307.engine.policy.LineResult.LineGap;
import org.section307.engine.scope.Answer;

/**
 * Keeps a result bounded whatever a manifest holds: an order's evidence is kept for its first distinct matches, and so are the gaps.
 * What goes beyond is named with its lines, its answers and their clauses, and without the values.
 */
final class EvidenceBudget {
    /** Distinct matches of one order, and distinct gaps of one kind, that are kept with their values. */
    static final int DISTINCT = 100;

    private final Map<String, Set<List<Answer>>> conditions = new HashMap<>();
    private final Map<String, Set<LineGap>> gaps = new HashMap<>();

    List<Answer> of(String orderId, List<Answer> answers) {
        boolean kept = isKept(conditions.computeIfAbsent(orderId, key -> new HashSet<>()), answers);
        return kept
                ? answers
                : answers.stream().map(EvidenceBudget::withoutValues).toList();
    }

    LineGap of(LineGap gap) {
        boolean kept = isKept(gaps.computeIfAbsent(gap.missing(), key -> new HashSet<>()), gap);
        return kept
                ? gap
                : new LineGap(gap.missing(), "further goods: " + gap.missing() + " not declared", "", gap.orderIds());
    }

    private static <T> boolean isKept(Set<T> kept, T one) {
        return kept.contains(one) || (kept.size() < DISTINCT && kept.add(one));
    }

    private static Answer withoutValues(Answer answer) {
        return switch (answer) {
            case Answer.Met met -> new Answer.Met(met.condition(), met.clause(), null);
            case Answer.Weak weak -> new Answer.Weak(weak.condition(), weak.clause(), null);
            case Answer.NotMet notMet -> new Answer.NotMet(notMet.condition(), notMet.clause(), null);
            case Answer.Silent silent -> new Answer.Silent(silent.condition(), silent.clause(), null);
        };
    }
}
