package org.section307.detention.totals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One entry in the books: a detention counted, or the exact reversal of an earlier row.
 *
 * @param lines 1, or -1 for a reversal
 * @param value the entered value, USD, negative in a reversal
 * @param knownOn legal day on which the agency knew
 */
public record TallyRow(Counted counted, int lines, BigDecimal value, LocalDate knownOn) {

    static TallyRow count(Counted counted, LocalDate knownOn) {
        return new TallyRow(counted, 1, counted.value(), knownOn);
    }

    static TallyRow reverse(Counted counted, LocalDate knownOn) {
        return new TallyRow(counted, -1, counted.value().negate(), knownOn);
    }
}
