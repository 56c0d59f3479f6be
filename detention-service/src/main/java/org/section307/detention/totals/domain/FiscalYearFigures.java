package org.section307.detention.totals.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Published figures. They are sums over all owners' rows and open to everybody, so no caller is asked for. */
public interface FiscalYearFigures {
    /**
     * Everything that the figures are made of, in one snapshot.
     *
     * @param detentions by fiscal year, of the years asked for; a year without detention or review is absent
     * @param rows what was detained in all those years, in rows with their keys for titles; empty where none were asked for
     * @param oldest the first of all years with a detention that counts or a review that is open; empty for none
     */
    record Snapshot(
            Map<FiscalYear, DetentionFigures> detentions,
            Optional<FiscalYear> oldest,
            List<OrderEntry> orders,
            List<Breakdown.Row> rows) {}

    /**
     * The snapshot of this moment, over the years from the first to the last: it reads those years' rows only.
     *
     * @param asOf detentions count as the agency knew them on that day
     * @param by what rows are asked for; null for none
     */
    Snapshot read(FiscalYear first, FiscalYear last, LocalDate asOf, @Nullable By by);
}
