package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.section307.engine.compare.Descriptions;
import org.section307.engine.compare.Gazetteer;
import org.section307.engine.compare.Phrase;
import org.section307.engine.compare.Region;
import org.section307.engine.name.PlaceName;
import org.section307.engine.scope.Origin;

/** Regions by subdivision code, from regions.json; a region that it lacks is known by its code and the order's places alone. */
final class RegionData {
    private final Map<String, Region> byCode;

    private RegionData(Map<String, Region> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /** Part of the engine, so that every book shares it: the places of a country are many. */
    static RegionData shipped() {
        return Shipped.DATA;
    }

    private static final class Shipped {
        private static final RegionData DATA = read();
    }

    private static RegionData read() {
        Map<String, Region> byCode = new HashMap<>();
        Map<String, Gazetteer> gazetteers = new HashMap<>();
        for (JsonNode row : Rows.file("regions.json").path("regions")) {
            Gazetteer places = gazetteers.computeIfAbsent(Rows.text(row, "places"), PlaceRows::gazetteer);
            byCode.put(
                    Rows.text(row, "code"),
                    new Region(
                            new HashSet<>(Rows.textsOrNone(row, "codes")),
                            places,
                            Set.of(Rows.text(row, "subdivision")),
                            Set.of(),
                            phrases(Rows.textsOrNone(row, "ownNames")),
                            new HashSet<>(Rows.textsOrNone(row, "postalPrefixes"))));
        }
        return new RegionData(byCode);
    }

    Origin origin(List<String> countries, List<String> codes, List<String> places, List<String> weakCodes) {
        Map<String, Region> regions = new LinkedHashMap<>();
        Set<String> plainCodes = new HashSet<>();
        for (String code : codes) {
            Region known = byCode.get(code);
            if (known != null) regions.put(code, known);
            else plainCodes.add(code);
        }
        List<Region> all = new ArrayList<>(regions.values());
        if (!plainCodes.isEmpty() || !places.isEmpty())
            all.add(new Region(new HashSet<>(codes), null, Set.of(), keys(places), phrases(places), Set.of()));
        return new Origin(countries, all, weakCodes);
    }

    private static Set<String> keys(Collection<String> names) {
        return names.stream().map(name -> PlaceName.of(name).key()).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Phrase> phrases(List<String> names) {
        return names.stream().map(Descriptions::phrase).toList();
    }
}
