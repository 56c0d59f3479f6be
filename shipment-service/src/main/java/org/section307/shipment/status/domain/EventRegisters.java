package org.section307.shipment.status.domain;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** The registers of many shipments, as events reach them: an event has no caller. In the caller's transaction. */
public interface EventRegisters {
    /** Locks the rows in the order of their ids; what is unknown here is not in the answer. */
    SortedMap<UUID, Registers> lock(Collection<UUID> shipmentIds);

    /** Stores verdict, custody and status of locked shipments, where their keys are greater than the stored ones. */
    void store(Map<UUID, Registers> registers);
}
