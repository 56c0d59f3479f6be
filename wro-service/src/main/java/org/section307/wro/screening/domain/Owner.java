package org.section307.wro.screening.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whose a filing is, and by what it counts: as its event's headers say, so that an unreadable body has an owner too.
 *
 * @param importer importer number; a token where it had the shape of a social security number
 * @param filer filer code of the broker, or null
 * @param port port of entry, Schedule D
 * @param entryKey entry number without hyphens, or null
 * @param billKey SCAC and bill number, or null
 * @param history of a filing of the past; null for one of today
 */
public record Owner(
        String importer,
        @Nullable String filer,
        String port,
        @Nullable String entryKey,
        @Nullable String billKey,
        @Nullable History history) {}
