package org.section307.wro.screening.domain;

/**
 * One version of a manifest as shipments.v1 brought it.
 *
 * @param cancelled whether the filing was withdrawn after this version; it is screened all the same
 * @param again whether shipment-service still waits for a verdict and asks for the present one
 */
public record Filing(FilingKey key, boolean cancelled, boolean again, Owner owner, Contents contents) {

    /** What came as the manifest. */
    public sealed interface Contents {
        /** The bytes that were filed. */
        @SuppressWarnings("ArrayRecordComponent") // bytes go in and out once; nobody compares contents
        record Intact(byte[] bytes, String sha256Hex) implements Contents {}

        /** Bytes that are not the ones filed: their hash is another than the event says. */
        record Damaged() implements Contents {}
    }
}
