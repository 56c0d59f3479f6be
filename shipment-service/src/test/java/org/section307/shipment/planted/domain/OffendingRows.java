package org.section307.shipment.planted.domain;

import java.util.Optional;
import java.util.UUID;

/** Offends: rows of a shipment are reached without a caller. */
public interface OffendingRows {
    Optional<String> find(UUID shipmentId);
}
