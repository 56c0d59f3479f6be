package org.section307.engine.scope;

import java.time.LocalDate;

/**
 * A WRO, Finding, UFLPA listing or statutory presumption: what the data say about it, and its scope as an expression.
 *
 * @param uflpaSuperseded the UFLPA takes this WRO's place where it reaches the same goods
 * @param outranks ids of the WROs that this Finding outranks on the same goods; empty for all others
 */
public record Order(OrderFacts facts, Scope scope, boolean uflpaSuperseded, java.util.List<String> outranks) {
    public Order {
        outranks = java.util.List.copyOf(outranks);
    }

    public String id() {
        return facts.id();
    }

    public Basis basis() {
        return switch (facts.kind()) {
            case WRO -> Basis.WRO;
            case FINDING -> Basis.FINDING;
            case UFLPA_LISTING -> Basis.UFLPA;
            case STATUTE -> scope.identifying() instanceof Identifying.Labor ? Basis.CAATSA : Basis.UFLPA;
        };
    }

    /** What the order's date condition says about goods imported on that day. */
    public Answer dateAnswer(LocalDate importDate) {
        return DateCondition.answer(facts.inForce(), importDate);
    }

    /** Whether the order's date condition is met or weak on that day: what "in force on" means in a list of orders. */
    public boolean inForceOn(LocalDate day) {
        return dateAnswer(day).points();
    }

    /** Whether statistics count the order as in force on that day; see {@link CountedInForce}. */
    public boolean countedInForceOn(LocalDate day) {
        return CountedInForce.on(facts, day);
    }
}
