package org.section307.shipment.filing.domain;

/**
 * A manifest that passed the door: the canonical bytes (RFC 8785), which are stored, sent and screened as they are.
 *
 * @param bytes never changed by anyone who holds them
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // up to 16 MiB: not copied, and compared by sha256 only
public record Manifest(byte[] bytes, String sha256, ManifestFacts facts) {}
