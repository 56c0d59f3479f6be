package org.section307.shipment.status.domain;

import java.util.Optional;
import java.util.UUID;
import org.section307.kit.access.Caller;

/** The registers of one shipment, as a filer reaches them. In the caller's transaction. */
public interface FilingRegisters {
    /** Locks the shipment's row until the transaction ends; empty where there is none that the caller may see. */
    Optional<Registers> lock(Caller caller, UUID shipmentId);

    /** Replaces the filing register of a locked shipment, if the new one is greater, and with it the status. */
    void replace(Caller caller, UUID shipmentId, FilingRegister filing);
}
