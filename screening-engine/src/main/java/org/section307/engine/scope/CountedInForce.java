package org.section307.engine.scope;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether statistics count an order as in force on a day, as CBP counted: issued by then and not ended. It differs from the date
 * condition, which asks about goods: an order counts from its issue, not from its effective date, and a Finding that a court vacated
 * counts while the remand is open.
 */
public final class CountedInForce {
    private CountedInForce() {}

    public static boolean on(OrderFacts facts, LocalDate day) {
        return issuedBy(facts.dateIssued(), facts.yearIssued(), day) && !endedBy(facts.inForce(), day);
    }

    /** Where only the year of issue is known, from its last day; where neither is known, always. */
    private static boolean issuedBy(@Nullable LocalDate issued, @Nullable Integer year, LocalDate day) {
        if (issued != null) return !day.isBefore(issued);
        return year == null || !day.isBefore(LocalDate.of(year, 12, 31));
    }

    private static boolean endedBy(InForce dates, LocalDate day) {
        LocalDate until = dates.until();
        if (until != null && !day.isBefore(until)) return true;
        InForce.EndedBetween ended = dates.endedBetween();
        return ended != null && !day.isBefore(ended.by());
    }
}
