package org.section307.shipment.filing.domain;

import java.util.UUID;

/** Requests that are safe to repeat, by the caller's key. In the transaction that stores the effect. */
public interface Repeats {
    /** A request: who sent it, the key it was given, the hash of what it files. */
    record Request(String client, String key, String sha256) {}

    /** What is known of a request. */
    sealed interface Known {
        /** Nothing: it is ours until the transaction ends. */
        record Fresh() implements Known {}

        record Done(UUID shipmentId) implements Known {}

        record UnderWay() implements Known {}

        record OtherRequest() implements Known {}
    }

    Known claim(Request request);

    void remember(Request request, UUID shipmentId);
}
