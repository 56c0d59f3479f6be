package org.section307.engine.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Policy.Decision;
import org.section307.engine.policy.Policy.Row;
import org.section307.engine.policy.Policy.State;
import org.section307.engine.scope.Answer;

/** Reads the policy's rows from the first to the last: every combination of answers fits one of them. */
record PolicyTable(List<Row> rows) {
    PolicyTable {
        rows = List.copyOf(rows);
    }

    /**
     * One order's decision about one node.
     *
     * @param identifying the answer of the condition that narrows the world to the order's target
     * @param others the answers of the order's other conditions, the exclusion apart
     * @param exclusion null where the order has none on that day: that is as good as one that is not shown
     */
    Decision decide(Answer identifying, Iterable<Answer> others, @Nullable Answer exclusion) {
        State weakest = State.MET;
        for (Answer other : others) if (State.of(other).compareTo(weakest) < 0) weakest = State.of(other);
        return decide(State.of(identifying), weakest, exclusion == null ? State.NOT_MET : State.of(exclusion));
    }

    private Decision decide(State identifying, State others, State exclusion) {
        for (Row row : rows)
            if (row.identifying().contains(identifying)
                    && row.others().contains(others)
                    && row.exclusion().contains(exclusion)) return row.decision();
        throw new IllegalStateException("no row for " + identifying + ", " + others + ", " + exclusion);
    }
}
