package org.section307.detention.totals.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Keeps the books of detentions: nothing in them is ever changed, a correction is a reversal and a new row. */
public final class Tally {
    private Tally() {}

    /**
     * The rows that lead from what counted before to what counts now: reversals first, none for what did not change.
     *
     * @param knownOn legal day on which the agency knew that the former rows were wrong
     * @param countedKnownOn legal day on which it knew of what comes to count
     */
    public static List<TallyRow> difference(
            List<Counted> before, List<Counted> after, LocalDate knownOn, Function<Counted, LocalDate> countedKnownOn) {
        var standing = new HashSet<>(after);
        var known = new HashSet<>(before);
        var rows = new ArrayList<TallyRow>();
        before.stream()
                .filter(counted -> !standing.contains(counted))
                .forEach(counted -> rows.add(TallyRow.reverse(counted, knownOn)));
        after.stream()
                .filter(counted -> !known.contains(counted))
                .forEach(counted -> rows.add(TallyRow.count(counted, countedKnownOn.apply(counted))));
        return List.copyOf(rows);
    }
}
