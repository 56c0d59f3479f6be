package org.section307.engine.policy;

import java.time.LocalDate;
import java.util.Set;
import org.section307.engine.scope.Answer;

/**
 * The policy as one table. What is our choice and not the law's stands here, numbered: another table is another version.
 *
 * <pre>
 * rule  identifying    other conditions       exclusion   answer of the order
 *  1    any            one not met            any         none: clear of the order
 *  -    any            any                    met         none: the order is off
 *  2    met            all met                not shown   detain
 *  6    met            all met                weak        review
 *  3    met or weak    met, weak or silent    any other   review
 *  4    silent         any                    any         none: clear of the order, the gap is written down
 *  5    a line without its own maker or origin            IN_REVIEW with the reason INCOMPLETE, unless something detains it
 * </pre>
 */
public final class Policy {
    public static final int VERSION = 1;

    /** How long before a Finding's effective date goods may have been imported and still be in custody on it: 60 days. */
    static final int CUSTODY_WINDOW_DAYS = 60;

    /** The same for textiles, whose liquidated release takes longer: 210 days. */
    static final int CUSTODY_WINDOW_DAYS_TEXTILES = 210;

    static final int FIRST_TEXTILE_CHAPTER = 50;
    static final int LAST_TEXTILE_CHAPTER = 63;

    /** From this import date the UFLPA supersedes the Xinjiang WROs where it reaches the same goods (P.L. 117-78, section 3(e)). */
    static final LocalDate UFLPA_SUPERSEDES_FROM = LocalDate.of(2022, 6, 21);

    /** Goods as grown, caught or mined: that they have no declared inputs is no gap. Cotton (5201) is grown, a shirt is not. */
    static final Set<String> RAW = Set.of(
            "01", "03", "06", "07", "08", "09", "10", "12", "13", "14", "25", "26", "27", "2401", "5201", "5101",
            "5001", "7101", "710210", "710221", "710231");

    private Policy() {}

    /** Rules 1, 2, 3 and 6 for an order whose identifying condition is met or weak; null where it is clear of the order. */
    static @org.jspecify.annotations.Nullable OrderAnswer answer(
            Iterable<Answer> conditions, @org.jspecify.annotations.Nullable Answer exclusion) {
        boolean allMet = true;
        for (Answer answer : conditions) {
            if (answer.isNotMet()) return null;
            allMet &= answer.isMet();
        }
        if (exclusion != null && exclusion.isMet()) return null;
        boolean inPart = exclusion instanceof Answer.Weak;
        return allMet && !inPart ? OrderAnswer.DETAIN : OrderAnswer.REVIEW;
    }
}
