package org.section307.detention.totals.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Published figures. They are sums over all owners' rows and open to everybody, so no caller is asked for. */
public interface FiscalYearFigures {
    /**
     * Everything that the figures are made of, in one snapshot.
     *
     * @param detentions by fiscal year, of the years asked for; a year without detention or review is absent
     * @param oldest the first of all years with a detention that counts or a review that is open; empty for none
     */
    record Snapshot(
            Map<FiscalYear, DetentionFigures> detentions, Optional<FiscalYear> oldest, List<OrderEntry> orders) {}

    /** The snapshot of this moment, over the years from the first to the last: it reads those years' rows only. */
    Snapshot read(FiscalYear first, FiscalYear last);
}
