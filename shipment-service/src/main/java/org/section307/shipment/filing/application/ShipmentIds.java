package org.section307.shipment.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Gives shipments their ids: UUIDv7 (RFC 9562), so that rows lie by month of filing. */
@ApplicationScoped
public class ShipmentIds {
    private final SecureRandom random = new SecureRandom();

    /** A new id of this millisecond; two of the same millisecond are in no order. */
    public UUID next(Instant now) {
        long version = (now.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long variant = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(version, variant);
    }
}
