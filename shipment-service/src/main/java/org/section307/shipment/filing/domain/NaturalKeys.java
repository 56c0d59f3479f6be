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

    /** Takes the key, also back, if this shipment had given it up and it is not free yet. */
    Claim claim(Caller caller, NaturalKey key, UUID shipmentId);

    /**
     * The filing has no more use for the key.
     *
     * @param settled whether its verdict is in and nothing holds it: the key is then free. Else it stays taken until
     *     {@link GivenUpKeys#free} is told that it is
     */
    void giveUp(Caller caller, NaturalKey key, UUID shipmentId, boolean settled);
}
