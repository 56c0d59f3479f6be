package org.section307.engine.compare;

import java.util.List;
import java.util.Set;

/**
 * Part of a country, by the signs that place something in it.
 *
 * @param codes subdivision codes (ISO 3166-2)
 * @param placeKeys its localities, counties and prefectures, and its own names, as {@link org.section307.engine.name.PlaceKey}s
 * @param ownNames the region's own names: in a description or a firm's name they point to it
 * @param placesAreComplete whether a place that is not among them is elsewhere
 * @param postalPrefixes what its postal codes start with; empty where we don't know
 */
public record Region(
        Set<String> codes,
        Set<String> placeKeys,
        List<Phrase> ownNames,
        boolean placesAreComplete,
        Set<String> postalPrefixes) {
    public Region {
        codes = Set.copyOf(codes);
        placeKeys = Set.copyOf(placeKeys);
        ownNames = List.copyOf(ownNames);
        postalPrefixes = Set.copyOf(postalPrefixes);
    }
}
