package org.section307.engine.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm, site or vessel with every name under which it is listed.
 *
 * @param country ISO 3166-1 alpha-2 of the listed party; null where the data have none
 */
public record ListedParty(
        MatchedAs matchedAs,
        List<ListedName> names,
        @Nullable String country) {
    public ListedParty {
        names = List.copyOf(names);
    }

    /** In which part the listed party must stand in the manifest. */
    public enum MatchedAs {
        MAKER,
        SELLER,
        PLACE,
        VESSEL,
        VESSEL_OWNER,
        FLEET
    }

    /** A name and where it comes from; strong names can prove, the others point. */
    public record ListedName(String name, Source source) {}

    /** Where a name comes from. */
    public enum Source {
        NAME("the listed name", true),
        ALIAS("an alias printed in the order or list", true),
        FORMER("a former name of the listed party", true),
        NATIVE("the native name of the listed party, read in a source", true),
        UNOFFICIAL("an unofficial alias", false),
        OWN_KNOWLEDGE("a native name from own knowledge", false);

        private final String words;
        private final boolean strong;

        Source(String words, boolean strong) {
            this.words = words;
            this.strong = strong;
        }

        public String words() {
            return words;
        }

        public boolean strong() {
            return strong;
        }
    }
}
