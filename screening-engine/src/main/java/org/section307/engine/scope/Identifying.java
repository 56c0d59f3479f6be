package org.section307.engine.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition that narrows the world to an order's target. */
public sealed interface Identifying {

    /** Goods made by listed firms, or at a listed site. */
    record Producer(List<ListedParty> parties, boolean includesSubsidiaries) implements Identifying {
        public Producer {
            parties = List.copyOf(parties);
        }
    }

    /**
     * Goods caught by a listed vessel.
     *
     * @param imo seven digits; null where our data has none
     * @param owners listed owners: weak by themselves
     */
    record Vessel(ListedParty vessel, String flag, @Nullable String imo, List<ListedParty> owners)
            implements Identifying {
        public Vessel {
            owners = List.copyOf(owners);
        }
    }

    /** Goods caught by any vessel that a listed firm owns or operates. */
    record Fleet(List<ListedParty> firms) implements Identifying {
        public Fleet {
            firms = List.copyOf(firms);
        }
    }

    /** Goods of a country or region. */
    record PlaceOfOrigin(Origin origin) implements Identifying {}

    /** Goods made with the labor of nationals of a country (ISO 3166-1 alpha-2), anywhere. */
    record Labor(String nationality) implements Identifying {}
}
