package org.section307.wro.screening.domain;

import java.util.Comparator;

/**
 * One version of one shipment's manifest.
 *
 * @param version from 1; only rises
 */
public record FilingKey(ShipmentId shipment, int version) implements Comparable<FilingKey> {
    private static final Comparator<FilingKey> ORDER =
            Comparator.comparing(FilingKey::shipment).thenComparingInt(FilingKey::version);

    public FilingKey {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    @Override
    public int compareTo(FilingKey other) {
        return ORDER.compare(this, other);
    }
}
