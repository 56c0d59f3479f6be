package org.section307.engine.flip;

import java.util.List;
import org.section307.engine.policy.LineNumbers;
import org.section307.engine.policy.Verdict;

/**
 * The flips of lines with the same goods; their pointers are those of the first of these lines.
 *
 * @param verdict the lines' verdict as it is: IN_REVIEW or HELD
 * @param flips at most {@link FlipSearch#FLIPS}, all with the same, smallest number of changes; empty where none was found
 * @param changesTried up to how many changes at once everything was tried that we know to try
 */
public record LineFlips(LineNumbers lines, Verdict verdict, List<Flip> flips, int changesTried) {
    public LineFlips {
        flips = List.copyOf(flips);
    }

    /** What is to be said where there is no flip; empty where there is one. */
    public String note() {
        if (!flips.isEmpty()) return "";
        return changesTried == 0
                ? "not looked for: this line, or those before it, are too large"
                : "none found within " + changesTried + (changesTried == 1 ? " change" : " changes");
    }
}
