package org.section307.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts lines, nodes and values, and remembers the first place at which each limit was exceeded. */
final class Counts {
    private final Map<Rule, String> exceeded = new EnumMap<>(Rule.class);
    private int lines;
    private int nodes;
    private int values;

    void value() {
        values++;
        if (values > Limits.VALUES) {
            exceeded.putIfAbsent(Rule.TOO_MANY_VALUES, "");
        }
    }

    void line() {
        lines++;
        if (lines > Limits.LINES) {
            exceeded.putIfAbsent(Rule.TOO_MANY_LINES, "/lines");
        }
        node();
    }

    /** Counts an input; the pointer is asked for only where the limit is exceeded. */
    void input(int tier, Supplier<String> pointer) {
        if (tier > Limits.TIERS && !exceeded.containsKey(Rule.TOO_MANY_TIERS)) {
            exceeded.put(Rule.TOO_MANY_TIERS, pointer.get());
        }
        node();
    }

    void tooManyMembers() {
        exceeded.putIfAbsent(Rule.TOO_MANY_MEMBERS, "");
    }

    List<Fault> exceeded() {
        List<Fault> faults = new ArrayList<>();
        exceeded.forEach((rule, pointer) -> faults.add(rule.at(pointer)));
        return faults;
    }

    private void node() {
        nodes++;
        if (nodes > Limits.NODES) {
            exceeded.putIfAbsent(Rule.TOO_MANY_NODES, "/lines");
        }
    }
}
