package org.section307.shipment.filing.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The present state of a filing, as the other services are told it.
 *
 * @param history null where the filing is no record of the past
 * @param sizeBytes of the canonical bytes
 */
public record Announcement(
        UUID shipmentId,
        int version,
        boolean cancelled,
        String sha256,
        String importer,
        @Nullable String filer,
        String port,
        @Nullable String entryKey,
        String billKey,
        @Nullable History history,
        int sizeBytes) {}
