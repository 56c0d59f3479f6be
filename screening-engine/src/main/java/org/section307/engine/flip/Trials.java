package org.section307.engine.flip;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Ground;
import org.section307.engine.policy.OrderIndex;
import org.section307.engine.policy.ShipmentScreening;
import org.section307.engine.policy.Standing;
import org.section307.engine.policy.Verdict;
import org.section307.engine.read.LineTree;
import org.section307.engine.read.Manifest;
import org.section307.engine.read.ManifestReader.Reading;
import org.section307.engine.read.Node;
import org.section307.engine.read.SingleLine;

/** Screens edited lines, within a budget of nodes for one manifest. For one thread. */
final class Trials {
    private final OrderIndex index;
    private int nodesLeft;

    Trials(OrderIndex index, int nodes) {
        this.index = index;
        this.nodesLeft = nodes;
    }

    /** A line as it would be filed, and what that comes to. */
    record Trial(List<Change> changes, SingleLine line, Manifest manifest, ShipmentScreening screening) {
        Verdict verdict() {
            return screening.verdict();
        }

        boolean isLessGraveThan(Trial other) {
            return verdict().compareTo(other.verdict()) < 0;
        }

        Node goods() {
            return manifest.lines().getFirst().goods();
        }

        /** The grounds that make the verdict what it is; empty where the line is only incomplete. */
        List<Ground> blocking() {
            List<Ground> grounds = new ArrayList<>();
            for (Ground ground : screening.grounds())
                if (ground.standing() instanceof Standing.Answers answers
                        && answers.answer().verdict() == verdict()) grounds.add(ground);
            return grounds;
        }
    }

    /** Null where the budget is used up, or where the change leaves no manifest. */
    @Nullable
    Trial of(List<Change> changes, SingleLine line) {
        if (nodesLeft <= 0 || !(line.read() instanceof Reading.Read(Manifest manifest))) return null;
        nodesLeft -= LineTree.of(manifest.lines().getFirst().goods()).nodes().size();
        return new Trial(changes, line, manifest, ShipmentScreening.of(manifest, index));
    }

    boolean isUsedUp() {
        return nodesLeft <= 0;
    }
}
