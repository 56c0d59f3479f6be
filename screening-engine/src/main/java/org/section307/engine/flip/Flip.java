package org.section307.engine.flip;

import java.util.List;
import java.util.stream.Collectors;
import org.section307.engine.policy.Verdict;

/**
 * Changes that together make a line's verdict less grave, none of which can be left out.
 *
 * @param becomes the line's verdict with them
 */
public record Flip(List<Change> changes, Verdict becomes) {
    public Flip {
        changes = List.copyOf(changes);
    }

    /** All changes in words. */
    public String sentence() {
        return changes.stream().map(Change::sentence).collect(Collectors.joining(" and "));
    }
}
