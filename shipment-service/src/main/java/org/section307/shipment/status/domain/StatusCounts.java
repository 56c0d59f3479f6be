package org.section307.shipment.status.domain;

import java.util.Map;

/** How many shipments have which status. Numbers only, so it is nobody's shipment that is shown. */
public interface StatusCounts {
    /**
     * What one snapshot shows. What goes in must be what is there: {@code accepted} = the sum over the statuses.
     *
     * @param accepted first versions ever taken on file, counted by manifests and not by shipments
     */
    record Counts(long accepted, Map<Status, Long> byStatus) {
        public Counts {
            byStatus = Map.copyOf(byStatus);
        }
    }

    Counts count();
}
