package org.section307.wro.screening.domain;

import java.util.Optional;
import java.util.UUID;

/** A shipment's id: a UUIDv7, whose text order is its order in time. */
public record ShipmentId(UUID value) implements Comparable<ShipmentId> {
    private static final int TEXT_LENGTH = 36;

    /** The id, or nothing where the text is not one as we write it. */
    public static Optional<ShipmentId> parse(String text) {
        if (text.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(new ShipmentId(id)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Byte order, as the database has it; {@link UUID#compareTo} compares signed halves. */
    @Override
    public int compareTo(ShipmentId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
