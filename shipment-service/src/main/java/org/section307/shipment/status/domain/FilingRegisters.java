package org.section307.shipment.status.domain;

import java.util.Optional;
import java.util.UUID;
import org.section307.kit.access.Caller;

/** The registers of one shipment, as a filer reaches them. In the caller's transaction. */
public interface FilingRegisters {
    /** Locks the shipment's row until the transaction ends; empty where there is none that the caller may see. */
    Optional<Registers> lock(Caller caller, UUID shipmentId);

    /**
     * Stores the filing register of a shipment that the caller has locked, if it is greater than the stored one, and the
     * status. Who may see the shipment was asked when it was locked: what the filer changes may take it out of its own view.
     */
    void replace(Caller caller, UUID shipmentId, Registers after);
}
