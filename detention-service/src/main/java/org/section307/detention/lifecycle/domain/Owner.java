package org.section307.detention.lifecycle.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whose shipment it is and what statistics count it by, as the verdict's headers say.
 *
 * @param importer importer number, tokenised where it had the shape of a social security number
 * @param filer filer code of the broker; null for none
 * @param port Schedule D code of the port of entry
 * @param entryKey entry number without hyphens; null where there is no entry
 * @param billKey SCAC and number of the bill of lading
 */
public record Owner(
        String importer,
        @Nullable String filer,
        String port,
        @Nullable String entryKey,
        String billKey) {
    public Owner {
        if (importer.isBlank() || port.isBlank() || billKey.isBlank()) {
            throw new IllegalArgumentException("importer, port and bill are owed");
        }
    }
}
