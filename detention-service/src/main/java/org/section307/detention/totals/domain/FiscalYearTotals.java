package org.section307.detention.totals.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one fiscal year, of one snapshot.
 *
 * @param asOf what the agency knew by the end of that legal day
 * @param breakdown the detentions in rows; null where they were not asked for
 */
public record FiscalYearTotals(
        FiscalYear year,
        LocalDate asOf,
        DetentionFigures detentions,
        OrderFigures orders,
        @Nullable Breakdown breakdown) {

    /** The year's figures in a snapshot that was read as of that day. */
    public static FiscalYearTotals of(
            FiscalYearFigures.Snapshot snapshot, FiscalYear year, LocalDate asOf, @Nullable By by) {
        var detentions = snapshot.detentions().getOrDefault(year, DetentionFigures.NONE);
        return new FiscalYearTotals(
                year,
                asOf,
                detentions,
                OrderFigures.of(snapshot.orders(), year, asOf),
                by == null ? null : Breakdown.of(by, snapshot.rows(), snapshot.orders(), detentions.all()));
    }

    /** The day of the in-force figures. */
    public LocalDate inForceOn() {
        return year.atMost(asOf);
    }
}
