package org.section307.engine.scope;

import java.util.List;
import org.section307.engine.compare.Region;

/**
 * Where goods come from.
 *
 * @param countries ISO 3166-1 alpha-2; one of them
 * @param regions regions of those countries, one of which is asked for beside the country; with neither regions nor weak ones, the country is enough
 * @param weakRegions subdivision codes that point and do not prove
 * @param text countries and subdivision codes, for evidence
 */
public record Origin(List<String> countries, List<Region> regions, List<String> weakRegions, String text) {
    public Origin {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        weakRegions = List.copyOf(weakRegions);
    }

    public Origin(List<String> countries, List<Region> regions, List<String> weakRegions) {
        this(countries, regions, weakRegions, text(countries, regions));
    }

    public boolean countryIsEnough() {
        return regions.isEmpty() && weakRegions.isEmpty();
    }

    private static String text(List<String> countries, List<Region> regions) {
        StringBuilder text = new StringBuilder(String.join(", ", countries));
        for (Region region : regions)
            region.codes().stream().sorted().forEach(code -> text.append(' ').append(code));
        return text.toString();
    }
}
