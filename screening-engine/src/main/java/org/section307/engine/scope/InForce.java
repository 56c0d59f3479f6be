package org.section307.engine.scope;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an order acts, by import date. With neither {@code from} nor {@code fromYear} it stands since before any import we can see.
 *
 * @param from first day inside
 * @param fromYear the year of issue, where the day is not known
 * @param until first day outside
 * @param endedBetween the end, where it is known only as a range
 * @param vacatedOn day of a court's vacatur under an open remand
 * @param appliesToUnreleased whether it also takes goods imported before {@code from} and not yet released from custody on that day
 */
public record InForce(
        @Nullable LocalDate from,
        @Nullable Integer fromYear,
        @Nullable LocalDate until,
        @Nullable EndedBetween endedBetween,
        @Nullable LocalDate vacatedOn,
        boolean appliesToUnreleased) {

    /** The end fell after one day, and on the other at the latest. */
    public record EndedBetween(LocalDate after, LocalDate by, String source) {}
}
