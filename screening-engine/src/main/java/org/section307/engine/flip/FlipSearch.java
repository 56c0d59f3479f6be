package org.section307.engine.flip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.section307.engine.flip.Trials.Trial;
import org.section307.engine.policy.Ground;
import org.section307.engine.policy.LineNumbers;
import org.section307.engine.policy.Verdict;
import org.section307.engine.read.Edit;
import org.section307.engine.read.SingleLine;
import org.section307.engine.scope.Condition;
import org.section307.engine.scope.Order;

/**
 * The fewest changes that make one line less grave. Whatever does must change the answer of every order that holds the line, so
 * each step changes an answer of one such order, and the line is screened again: the orders that then hold it lead to the next step.
 * First all single changes are tried, then all pairs, and so on.
 */
final class FlipSearch {
    /** How many changes at once are tried. */
    static final int CHANGES = 4;

    /** How many flips of a line are given. */
    static final int FLIPS = 5;

    /** How often one line is screened. */
    private static final int TRIALS = 200;

    /** How many orders in a row an import date may be moved past. */
    private static final int DATES = 8;

    private final Map<String, Order> orders;
    private final Trials trials;
    private final Set<Set<Edit>> seen = new HashSet<>();
    private int trialsLeft = TRIALS;

    FlipSearch(Map<String, Order> orders, Trials trials) {
        this.orders = orders;
        this.trials = trials;
    }

    /**
     * @param position the line's position in its manifest, from 0
     * @param verdict the line's verdict as it is
     */
    LineFlips of(SingleLine line, int position, LineNumbers numbers, Verdict verdict) {
        Trial filed = trials.of(List.of(), line);
        // the lines before it took all the work that one manifest may take
        if (filed == null) return new LineFlips(numbers, verdict, List.of(), 0);
        List<Trial> level = List.of(filed);
        for (int size = 1; size <= CHANGES; size++) {
            List<Trial> next = new ArrayList<>();
            for (Trial trial : level) next.addAll(steps(trial));
            List<Flip> flips = new Fewest(filed, trials)
                    .of(next).stream()
                            .map(trial -> new Flip(placed(trial.changes(), position), trial.verdict()))
                            .toList();
            if (!flips.isEmpty()) return new LineFlips(numbers, verdict, flips, size);
            if (trialsLeft <= 0 || trials.isUsedUp()) return new LineFlips(numbers, verdict, List.of(), size - 1);
            level = next;
        }
        return new LineFlips(numbers, verdict, List.of(), CHANGES);
    }

    /** The line with one more change, for each change of the holding order that offers the fewest. */
    private List<Trial> steps(Trial trial) {
        List<Change> fewest = null;
        for (Ground ground : trial.blocking()) {
            List<Change> offered = Candidates.of(order(ground), ground, trial.goods());
            if (fewest == null || offered.size() < fewest.size()) fewest = offered;
        }
        if (fewest == null) fewest = Candidates.ofIncomplete(trial.goods());
        List<Trial> steps = new ArrayList<>();
        for (Change change : fewest) {
            Trial step = touches(trial, change) ? null : step(trial, change);
            if (step != null && change.condition() == Condition.DATE) step = pastOtherOrders(trial, step, change);
            if (step != null) steps.add(step);
        }
        return steps;
    }

    private @Nullable Trial step(Trial trial, Change change) {
        List<Change> changes = new ArrayList<>(trial.changes());
        changes.add(change);
        Set<Edit> edits = new HashSet<>();
        changes.forEach(each -> edits.add(each.edit()));
        if (!seen.add(edits) || trialsLeft-- <= 0) return null;
        return trials.of(changes, trial.line().with(change.edit()));
    }

    private static boolean touches(Trial trial, Change change) {
        return trial.changes().stream()
                .anyMatch(made -> made.edit().pointer().equals(change.edit().pointer()));
    }

    /** One date may lie outside several orders: it is moved on, in the same direction, while an order still holds the line as before. */
    private Trial pastOtherOrders(Trial before, Trial first, Change change) {
        Trial moved = first;
        for (int i = 0; i < DATES && !moved.isLessGraveThan(before); i++) {
            Change further = null;
            for (Ground ground : moved.blocking())
                further = Dates.further(further, Dates.of(order(ground), moved.goods()), change);
            Trial next = further == null ? null : step(before, further);
            if (further == null || next == null) return first;
            moved = next;
            change = further;
        }
        return moved.isLessGraveThan(before) ? moved : first;
    }

    private Order order(Ground ground) {
        Order order = orders.get(ground.orderId());
        if (order == null) throw new IllegalStateException("a ground of an order that is not in the book");
        return order;
    }

    /** Changes at the line's own place in its manifest. */
    private static List<Change> placed(List<Change> changes, int position) {
        List<Change> placed = new ArrayList<>();
        for (Change change : changes) {
            Edit edit = change.edit();
            String pointer = edit.pointer().startsWith(SingleLine.LINE)
                    ? "/lines/" + position + edit.pointer().substring(SingleLine.LINE.length())
                    : edit.pointer();
            placed.add(
                    new Change(change.condition(), new Edit(pointer, edit.set(), edit.removed()), change.sentence()));
        }
        return placed;
    }
}
