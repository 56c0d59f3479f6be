package org.section307.shipment.filing.domain;

import java.util.Optional;
import java.util.UUID;
import org.section307.kit.access.Caller;

/** Manifests as stored. Empty where there is none that the caller may see. */
public interface Manifests {
    /**
     * The bytes of the version on file.
     *
     * @param bytes exactly as stored, sent and screened
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, written once
    record Stored(int version, String sha256, byte[] bytes) {}

    Optional<Stored> current(Caller caller, UUID shipmentId);

    /** The receipt of the first version, as it was given. */
    Optional<Receipt> firstReceipt(Caller caller, UUID shipmentId);
}
