package org.section307.detention.lifecycle.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose shipment it is and what statistics count it by, as the verdict's headers say.
 *
 * @param importer importer number, tokenised where it had the shape of a social security number
 * @param filer filer code of the broker; null for none
 * @param port Schedule D code of the port of entry
 * @param entryKey entry number without hyphens; null where there is no entry
 * @param billKey SCAC and number of the bill of lading, in capitals, without hyphens. Where one ends and the other begins it
 *     does not say: a SCAC has two to four letters
 */
public record Owner(
        String importer,
        @Nullable String filer,
        String port,
        @Nullable String entryKey,
        String billKey) {
    /** Filer code, serial number and check digit: 19 CFR 142.3a. */
    private static final Pattern ENTRY = Pattern.compile("^([A-Z0-9]{3})([0-9]{7})([0-9])$");

    public Owner {
        if (importer.isBlank() || port.isBlank() || billKey.isBlank()) {
            throw new IllegalArgumentException("importer, port and bill are owed");
        }
    }

    /** The entry number as 19 CFR 142.3a writes it, FFF-NNNNNNN-C; a key of another form as it is; empty for no entry. */
    public Optional<String> entryNumber() {
        return entryNumber(entryKey);
    }

    static Optional<String> entryNumber(@Nullable String entryKey) {
        return Optional.ofNullable(entryKey).map(key -> ENTRY.matcher(key).replaceFirst("$1-$2-$3"));
    }
}
