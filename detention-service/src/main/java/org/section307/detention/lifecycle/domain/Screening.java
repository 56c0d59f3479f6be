package org.section307.detention.lifecycle.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a shipment, line by line.
 *
 * @param readable false where only the headers could be read
 * @param values entered value, USD, of every line that is not clear
 * @param grounds by line; every line with a ground that acts has a value
 */
public record Screening(
        UUID shipmentId,
        VerdictKey key,
        boolean readable,
        Owner owner,
        @Nullable LocalDate importDate,
        Map<Integer, BigDecimal> values,
        Map<Integer, List<Ground>> grounds) {
    public Screening {
        values = Map.copyOf(values);
        var copy = new TreeMap<Integer, List<Ground>>();
        for (var line : grounds.entrySet()) {
            if (!values.containsKey(line.getKey()) && line.getValue().stream().anyMatch(ground -> ground.rank() > 0)) {
                throw new IllegalArgumentException("a line with a ground has no value");
            }
            copy.put(line.getKey(), List.copyOf(line.getValue()));
        }
        grounds = java.util.Collections.unmodifiableMap(copy);
    }

    /** A verdict of which only the headers can be read: the whole shipment goes to review. */
    public static Screening unreadable(UUID shipmentId, VerdictKey key, Owner owner) {
        return new Screening(
                shipmentId,
                key,
                false,
                owner,
                null,
                Map.of(0, BigDecimal.ZERO),
                Map.of(0, List.of(new Ground.OfReason(ReviewReason.UNREADABLE, key.version()))));
    }
}
