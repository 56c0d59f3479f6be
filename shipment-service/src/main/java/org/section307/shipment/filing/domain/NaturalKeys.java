package org.section307.shipment.filing.domain;

import java.util.UUID;
import org.section307.kit.access.Caller;

/** Which live filing has which natural key. Of two that claim one at the same time, the second waits for the first to commit. */
public interface NaturalKeys {
    /** Who has a key. */
    sealed interface Claim {
        /** The caller's filing, from now on. */
        record Ours() implements Claim {}

        /** Another filing, which the caller may or may not see. */
        record Held(UUID shipmentId, boolean visible) implements Claim {}
    }

    Claim claim(Caller caller, NaturalKey key, UUID shipmentId);

    /** Frees the key, if this shipment has it. */
    void release(Caller caller, NaturalKey key, UUID shipmentId);
}
