package org.section307.shipment.filing.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.section307.kit.access.Caller;

/** Which live filing has which natural key. Of two that claim one at the same time, the second waits for the first to commit. */
public interface NaturalKeys {
    /** Who has a key. */
    sealed interface Claim {
        /** The caller's filing, from now on. */
        record Ours() implements Claim {}

        /**
         * Another filing.
         *
         * @param visible whether the caller may see it
         * @param sha256 of its present version
         * @param givenUp whether it has no more use for the key, which is not free yet
         */
        record Held(UUID shipmentId, boolean visible, String sha256, boolean givenUp) implements Claim {
            /** Whether it is this very manifest that is on file, to the knowledge of the caller. */
            public boolean is(Manifest manifest) {
                return visible && !givenUp && sha256.equals(manifest.sha256());
            }
        }
    }

    /** Takes the key, also back, if this shipment had given it up and it is not free yet. */
    Claim claim(Caller caller, NaturalKey key, UUID shipmentId);

    /**
     * Takes each key for the shipment beside it, in the order of the keys: two that claim many at once don't wait for each
     * other in a circle, unless a key is freed and taken again meanwhile; the database then ends one of them. What is another's
     * is not taken.
     */
    Map<NaturalKey, Claim> claim(Caller caller, SortedMap<NaturalKey, UUID> shipmentIds);

    /**
     * The filing has no more use for the key.
     *
     * @param settled whether its verdict is in and nothing holds it: the key is then free. Else it stays taken until
     *     {@link GivenUpKeys#free} is told that it is
     */
    void giveUp(Caller caller, NaturalKey key, UUID shipmentId, boolean settled);
}
