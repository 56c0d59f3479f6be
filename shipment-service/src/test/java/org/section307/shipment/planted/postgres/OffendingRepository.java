package org.section307.shipment.planted.postgres;

import java.util.Optional;
import java.util.UUID;
import org.section307.shipment.planted.domain.OffendingRows;
import org.section307.shipment.status.application.UpdateRegisters;

/** Offends twice: it is public, and it calls a use case. */
public record OffendingRepository(UpdateRegisters updateRegisters) implements OffendingRows {
    @Override
    public Optional<String> find(UUID shipmentId) {
        return Optional.empty();
    }
}
