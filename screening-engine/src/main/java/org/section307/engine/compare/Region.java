package org.section307.engine.compare;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Part of a country, by the signs that place something in it.
 *
 * @param codes subdivision codes (ISO 3166-2)
 * @param gazetteer the places of the whole country; null where we have no table of them
 * @param subdivisions the region's subdivisions as the gazetteer writes them
 * @param placeKeys further places that the order names, as keys of {@link org.section307.engine.name.PlaceName}
 * @param ownNames the region's own names: in a description or a firm's name they point to it
 * @param postalPrefixes what its postal codes start with; empty where we don't know
 */
public record Region(
        Set<String> codes,
        @Nullable Gazetteer gazetteer,
        Set<String> subdivisions,
        Set<String> placeKeys,
        List<Phrase> ownNames,
        Set<String> postalPrefixes) {
    public Region {
        codes = Set.copyOf(codes);
        subdivisions = Set.copyOf(subdivisions);
        placeKeys = Set.copyOf(placeKeys);
        ownNames = List.copyOf(ownNames);
        postalPrefixes = Set.copyOf(postalPrefixes);
    }

    /** Where the places that an address field names lie, seen from this region. */
    public Whereabouts of(String field) {
        for (String part : field.split("[,;/()，；、（）]"))
            if (placeKeys.contains(org.section307.engine.name.PlaceName.of(part).key())) return Whereabouts.INSIDE;
        Gazetteer places = gazetteer;
        return places == null ? Whereabouts.NOT_SAID : Whereabouts.of(places.namesIn(field), subdivisions);
    }
}
