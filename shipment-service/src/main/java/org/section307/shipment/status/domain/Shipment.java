package org.section307.shipment.status.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shipment as it is shown.
 *
 * @param version of the manifest on file
 * @param reason why it is in review although no screening says so; null otherwise
 * @param entryNumber FFF-NNNNNNN-C; null where the goods have no entry yet
 * @param port port of entry, Schedule D
 * @param history null where it was filed in its day
 */
public record Shipment(
        UUID id,
        int version,
        Status status,
        @Nullable String reason,
        String importer,
        @Nullable String filer,
        @Nullable String entryNumber,
        String scac,
        String billNumber,
        String port,
        LocalDate importDate,
        int lineCount,
        @Nullable History history,
        Instant createdAt,
        Instant amendedAt) {}
