package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.DATE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The import date lies in [effective, end): the end date itself is outside. */
public final class DateCondition {
    private DateCondition() {}

    public static Answer answer(InForce dates, LocalDate importDate) {
        Answer begun = begun(dates, importDate);
        if (begun.isNotMet()) return begun;
        Answer notEnded = notEnded(dates, importDate);
        return notEnded.strength() < begun.strength() ? notEnded : begun;
    }

    /** The day on which goods imported on that earlier day must still be in custody for the order to take them; null if it never does. */
    public static @Nullable LocalDate inCustodyOn(InForce dates, LocalDate importDate, int windowDays) {
        LocalDate from = dates.from();
        if (from == null || !dates.appliesToUnreleased()) return null;
        boolean inWindow = importDate.isBefore(from) && !importDate.isBefore(from.minusDays(windowDays));
        return inWindow ? from : null;
    }

    /** The answer for goods in custody on {@code from}. */
    public static Answer metInCustody(LocalDate from, LocalDate importDate) {
        return new Answer.Met(
                DATE,
                "imported before the order's effective date; it also takes goods not yet released on that date",
                evidence(importDate, from.toString()));
    }

    private static Answer begun(InForce dates, LocalDate day) {
        LocalDate from = dates.from();
        Integer year = dates.fromYear();
        if (from != null)
            return day.isBefore(from)
                    ? notMet("imported before the order's effective date", day, from)
                    : met("imported on or after the order's effective date", day, from);
        if (year == null)
            return met("the order's date is lost; it stands since before any import we can see", day, null);
        if (day.getYear() < year) return notMet("imported before the year in which the order was issued", day, year);
        return day.getYear() > year
                ? met("imported after the year in which the order was issued", day, year)
                : weak("imported in the year of issue, of which the day is not known", day, year);
    }

    private static Answer notEnded(InForce dates, LocalDate day) {
        LocalDate until = dates.until();
        if (until != null && !day.isBefore(until)) return notMet("imported on or after the order's end", day, until);
        InForce.EndedBetween ended = dates.endedBetween();
        if (ended != null && !day.isBefore(ended.by()))
            return notMet("imported when the order had ended at the latest", day, ended.by());
        if (ended != null && day.isAfter(ended.after()))
            return weak(
                    "the order ended on an unknown day between two dates", day, ended.after() + " to " + ended.by());
        LocalDate vacated = dates.vacatedOn();
        if (vacated != null && !day.isBefore(vacated))
            return weak("a court vacated and remanded the order; the remand is open", day, vacated);
        return met("imported before any end of the order", day, until);
    }

    private static Answer met(String clause, LocalDate day, @Nullable Object listed) {
        return new Answer.Met(DATE, clause, evidence(day, listed));
    }

    private static Answer weak(String clause, LocalDate day, Object listed) {
        return new Answer.Weak(DATE, clause, evidence(day, listed));
    }

    private static Answer notMet(String clause, LocalDate day, Object listed) {
        return new Answer.NotMet(DATE, clause, evidence(day, listed));
    }

    private static Evidence evidence(LocalDate importDate, @Nullable Object listed) {
        return Evidences.head("/importDate", importDate.toString(), listed == null ? null : listed.toString());
    }
}
