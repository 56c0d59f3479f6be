package org.section307.engine.flip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Policy;
import org.section307.engine.read.Edit;
import org.section307.engine.read.Node;
import org.section307.engine.scope.Condition;
import org.section307.engine.scope.InForce;
import org.section307.engine.scope.Order;

/** Import dates on which an order asks for less: before it began, or from its end on. */
final class Dates {
    private Dates() {}

    /** Empty for an order of which neither beginning nor end is known. */
    static List<Change> of(Order order, Node goods) {
        InForce dates = order.facts().inForce();
        List<Change> changes = new ArrayList<>();
        LocalDate from = dates.from();
        Integer year = dates.fromYear();
        if (from != null)
            changes.add(before(dates.appliesToUnreleased() ? from.minusDays(Policy.custodyWindowDays(goods)) : from));
        else if (year != null) changes.add(before(LocalDate.of(year, 1, 1)));
        LocalDate until = dates.until();
        if (until != null) changes.add(from(until));
        InForce.EndedBetween ended = dates.endedBetween();
        if (ended != null) changes.add(from(ended.by()));
        LocalDate vacated = dates.vacatedOn();
        if (vacated != null) changes.add(from(vacated));
        return changes;
    }

    /** Of the dates already found and those of another order, the farthest in the direction of a change; null where there is none. */
    static @Nullable Change further(@Nullable Change found, List<Change> offered, Change towards) {
        Change farthest = found;
        for (Change change : offered) {
            boolean earlier = change.sentence().startsWith(BEFORE);
            if (earlier != towards.sentence().startsWith(BEFORE)) continue;
            int ahead = farthest == null ? -1 : date(change).compareTo(date(farthest));
            boolean beyond = earlier
                    ? date(change).isBefore(date(towards))
                    : date(change).isAfter(date(towards));
            if (beyond && (farthest == null || (earlier ? ahead < 0 : ahead > 0))) farthest = change;
        }
        return farthest;
    }

    private static final String BEFORE = "import date before ";

    private static Change before(LocalDate day) {
        return change(day.minusDays(1), BEFORE + day);
    }

    private static Change from(LocalDate day) {
        return change(day, "import date on or after " + day);
    }

    private static Change change(LocalDate day, String sentence) {
        return new Change(Condition.DATE, Edit.of("", "importDate", day.toString()), sentence);
    }

    private static LocalDate date(Change change) {
        String text = change.edit().set().get("importDate");
        if (text == null) throw new IllegalStateException("a change of the date without one");
        return LocalDate.parse(text);
    }
}
