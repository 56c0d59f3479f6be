package org.section307.detention.lifecycle.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hold with whose it is and what officers did to it, in order.
 *
 * @param counted how it counted on the day as of which it was asked for; null where it was asked for as it is now
 * @param history what the agency's record says of its shipment; null for a filing of today
 */
public record Detention(
        Hold hold,
        Owner owner,
        @Nullable History history,
        @Nullable AsCounted counted,
        List<Act> acts) {
    public Detention {
        acts = List.copyOf(acts);
    }
}
