package org.section307.replay.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A manifest being written: head parties and lines, in the order in which they will stand. */
final class Draft {
    final List<ObjectNode> parties = new ArrayList<>();
    final List<DraftLine> lines = new ArrayList<>();

    /**
     * A line being written.
     *
     * @param weight what it is worth beside the other lines of its window, where it should be held; otherwise dollars
     */
    record DraftLine(
            ObjectNode json, double weight, @Nullable Reached reached) {}

    /** Which orders should hold a line, and by what. */
    record Reached(List<String> orders, Way way, int tier) {}

    void add(ObjectNode line, double dollars) {
        lines.add(new DraftLine(line, dollars, null));
    }

    void addHeld(ObjectNode line, double weight, Reached reached) {
        lines.add(new DraftLine(line, weight, reached));
    }

    /** Leaves the lines in an order that tells nothing. */
    void shuffle(Chance chance) {
        for (int i = lines.size() - 1; i > 0; i--) {
            int j = chance.below(i + 1);
            DraftLine moved = lines.get(i);
            lines.set(i, lines.get(j));
            lines.set(j, moved);
        }
    }
}
