package org.section307.detention.totals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One detention as it counts now.
 *
 * @param effectiveOn legal day on which the line came to be held: it sets the fiscal year
 * @param value entered value of the line, USD
 * @param entryKey entry number that makes it a shipment; null where there is none, then the bill does
 */
public record Counted(
        UUID shipmentId,
        int line,
        int ordinal,
        LocalDate effectiveOn,
        BigDecimal value,
        @Nullable String entryKey,
        String billKey) {}
