package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.section307.engine.compare.Descriptions;
import org.section307.engine.compare.Phrase;
import org.section307.engine.compare.Region;
import org.section307.engine.name.PlaceKey;
import org.section307.engine.scope.Origin;

/** Regions by subdivision code, from regions.json; a region that it lacks is known by its code and the order's places alone. */
final class RegionData {
    private final Map<String, Region> byCode;

    private RegionData(Map<String, Region> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    static RegionData read() {
        Map<String, Region> byCode = new HashMap<>();
        for (JsonNode row : Rows.file("regions.json").path("regions")) {
            List<String> names = Rows.texts(row, "ownNames");
            Set<String> places = keys(names);
            places.addAll(keys(Rows.texts(row, "places")));
            byCode.put(
                    Rows.text(row, "code"),
                    new Region(
                            new HashSet<>(Rows.texts(row, "codes")),
                            places,
                            phrases(names),
                            true,
                            new HashSet<>(Rows.texts(row, "postalPrefixes"))));
        }
        return new RegionData(byCode);
    }

    Origin origin(List<String> countries, List<String> codes, List<String> places, List<String> weakCodes) {
        List<Region> regions = new ArrayList<>();
        Set<String> plainCodes = new HashSet<>();
        for (String code : codes) {
            Region known = byCode.get(code);
            if (known != null) regions.add(known);
            else plainCodes.add(code);
        }
        if (!plainCodes.isEmpty() || !places.isEmpty())
            regions.add(new Region(plainCodes, keys(places), phrases(places), false, Set.of()));
        return new Origin(countries, regions, weakCodes);
    }

    private static Set<String> keys(Collection<String> names) {
        return names.stream().map(PlaceKey::of).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Phrase> phrases(List<String> names) {
        return names.stream().map(Descriptions::phrase).toList();
    }
}
