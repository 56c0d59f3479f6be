package org.section307.detention.lifecycle.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a detention counted as of an earlier day.
 *
 * @param effectiveOn legal day that set its fiscal year
 * @param value entered value, USD
 * @param entryKey entry number that made it a shipment; null where there was none, then the bill did
 */
public record AsCounted(
        LocalDate effectiveOn, BigDecimal value, @Nullable String entryKey, String billKey) {

    /** The entry number as 19 CFR 142.3a writes it; empty for no entry. */
    public Optional<String> entryNumber() {
        return Owner.entryNumber(entryKey);
    }
}
