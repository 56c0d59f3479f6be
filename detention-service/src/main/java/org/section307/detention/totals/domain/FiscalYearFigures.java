package org.section307.detention.totals.domain;

import java.util.List;
import java.util.Map;

/** Published figures. They are sums over all owners' rows and open to everybody, so no caller is asked for. */
public interface FiscalYearFigures {
    /**
     * Everything that the figures are made of, in one snapshot.
     *
     * @param detentions by fiscal year; a year without detention or review is absent
     */
    record Snapshot(Map<FiscalYear, DetentionFigures> detentions, List<OrderEntry> orders) {}

    /** The snapshot of this moment, over the years from the first to the last. */
    Snapshot read(FiscalYear first, FiscalYear last);
}
