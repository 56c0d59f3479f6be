package org.section307.detention.totals.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One order, as its newest revision in the register has it.
 *
 * @param revision revision of the order book that published it
 * @param ordersInRevision how many orders that revision holds
 * @param dateIssued date on the order; null unless known to the day
 * @param yearIssued year of issue; null where not even that is known
 */
public record OrderEntry(
        String orderId,
        long revision,
        int ordersInRevision,
        OrderKind kind,
        String title,
        @Nullable String country,
        @Nullable LocalDate dateIssued,
        @Nullable Integer yearIssued,
        InForce inForce) {

    /**
     * The days between which the order is in force.
     *
     * @param from first import date; null where unknown
     * @param fromYear where only the year is known
     * @param until first day on which it no longer applies; null while it does
     * @param endedAfter where the day of its end is unknown: it still applied then
     * @param endedBy and on this day it no longer did
     * @param vacatedOn day on which a court vacated it, the remand still open: it counts on, as CBP counts it
     */
    public record InForce(
            @Nullable LocalDate from,
            @Nullable Integer fromYear,
            @Nullable LocalDate until,
            @Nullable LocalDate endedAfter,
            @Nullable LocalDate endedBy,
            @Nullable LocalDate vacatedOn) {

        /** Whether it had ended by that day. */
        public boolean hasEndedBy(LocalDate day) {
            return isReached(until, day) || isReached(endedBy, day);
        }

        private static boolean isReached(@Nullable LocalDate end, LocalDate day) {
            return end != null && !end.isAfter(day);
        }
    }

    /** Whether it counts as in force on that day: issued by then and not ended. */
    public boolean isInForceOn(LocalDate day) {
        return countsFrom().map(from -> !from.isAfter(day)).orElse(true) && !inForce.hasEndedBy(day);
    }

    /** The day from which it counts; where only the year is known that year's last, where nothing is known always. */
    private Optional<LocalDate> countsFrom() {
        if (dateIssued != null) {
            return Optional.of(dateIssued);
        }
        return yearIssued == null ? Optional.empty() : Optional.of(LocalDate.of(yearIssued, Month.DECEMBER, 31));
    }

    /** Whether the date on the order lies in the year and not after that day; never for an undated one. */
    public boolean isIssuedIn(FiscalYear year, LocalDate asOf) {
        return dateIssued != null && year.contains(dateIssued) && !dateIssued.isAfter(asOf);
    }
}
