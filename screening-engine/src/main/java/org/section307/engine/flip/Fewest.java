package org.section307.engine.flip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.section307.engine.flip.Trials.Trial;
import org.section307.engine.read.Edit;
import org.section307.engine.read.SingleLine;

/** Of many trials of one line those that make it less grave with the fewest changes, none of which can be left out. */
final class Fewest {
    private final Trial filed;
    private final Trials trials;

    /** @param filed the line as it was filed */
    Fewest(Trial filed, Trials trials) {
        this.filed = filed;
        this.trials = trials;
    }

    /** At most {@link FlipSearch#FLIPS}, the first ones first; empty where no trial made the line less grave. */
    List<Trial> of(List<Trial> tried) {
        Map<Set<Edit>, Trial> found = new LinkedHashMap<>();
        for (Trial trial : tried)
            if (trial.isLessGraveThan(filed) && found.size() < FlipSearch.FLIPS) {
                Trial needed = withoutIdleChanges(trial);
                found.putIfAbsent(edits(needed), needed);
            }
        int least = found.keySet().stream().mapToInt(Set::size).min().orElse(0);
        return found.values().stream()
                .filter(trial -> trial.changes().size() == least)
                .toList();
    }

    /** A later change may do alone what an earlier one was made for. */
    private Trial withoutIdleChanges(Trial trial) {
        if (trial.changes().size() == 1) return trial;
        for (Change idle : trial.changes()) {
            List<Change> rest = new ArrayList<>(trial.changes());
            rest.remove(idle);
            SingleLine line = filed.line();
            for (Change change : rest) line = line.with(change.edit());
            Trial fewer = trials.of(rest, line);
            if (fewer != null && fewer.isLessGraveThan(filed)) return withoutIdleChanges(fewer);
        }
        return trial;
    }

    private static Set<Edit> edits(Trial trial) {
        return trial.changes().stream().map(Change::edit).collect(Collectors.toSet());
    }
}
