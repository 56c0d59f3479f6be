package org.section307.shipment.filing.domain;

import java.util.UUID;

/** What a filer is told of a filing that was taken: which version is now on file, and the hash of its bytes. */
public record Receipt(UUID shipmentId, int version, String sha256, OpenStatus status) {}
