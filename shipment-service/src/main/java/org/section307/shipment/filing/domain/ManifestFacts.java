package org.section307.shipment.filing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filing is found and counted by, as its manifest says it.
 *
 * @param importer importer number; a token where it had the shape of a social security number
 * @param port port of entry, Schedule D
 * @param entryNumber FFF-NNNNNNN-C; null where the goods have no entry yet
 * @param lineNumbers numbers of the entry lines, in filing order
 * @param history null where the filing is of its day, and no record of the past
 */
public record ManifestFacts(
        String importer,
        String port,
        LocalDate importDate,
        @Nullable String entryNumber,
        BillOfLading bill,
        List<Integer> lineNumbers,
        @Nullable History history) {
    public ManifestFacts {
        lineNumbers = List.copyOf(lineNumbers);
    }

    /** The bill under which the goods travel; `key` is the same for spellings that differ in case and hyphens only. */
    public record BillOfLading(String scac, String number, String key) {}

    /** The entry number without hyphens. */
    public @Nullable String entryKey() {
        return entryNumber == null ? null : entryNumber.replace("-", "");
    }

    /** The days of its history that have not come by {@code now}. */
    public Set<History.Day> daysAhead(Instant now) {
        return history == null ? Set.of() : history.ahead(now);
    }

    /** What no second live filing may have. */
    public NaturalKey naturalKey() {
        String entryKey = entryKey();
        return entryKey != null ? NaturalKey.ofEntry(entryKey) : NaturalKey.ofBill(bill.key(), importer);
    }
}
