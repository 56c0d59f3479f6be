package org.section307.detention.totals.domain;

import java.math.BigDecimal;

/**
 * How much was detained.
 *
 * @param shipments distinct entries (else bills) with a counted detention
 * @param lines counted detentions
 * @param value sum of their entered values, USD
 */
public record Detained(long shipments, long lines, BigDecimal value) {
    public static final Detained NONE = new Detained(0, 0, new BigDecimal("0.00"));

    /** Both together; a shipment in both is in it twice. */
    Detained plus(Detained other) {
        return new Detained(shipments + other.shipments, lines + other.lines, value.add(other.value));
    }
}
