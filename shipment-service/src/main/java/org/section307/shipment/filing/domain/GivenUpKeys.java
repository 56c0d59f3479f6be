package org.section307.shipment.filing.domain;

import java.util.Collection;
import java.util.UUID;

/** Natural keys that filings gave up before their verdict was in. Reached by events, which have no caller. */
public interface GivenUpKeys {
    /** Frees those of locked shipments that are settled: others may file under them from now on. In the caller's transaction. */
    void free(Collection<UUID> settledShipmentIds);
}
