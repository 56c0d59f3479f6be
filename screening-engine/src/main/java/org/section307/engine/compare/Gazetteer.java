package org.section307.engine.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.section307.engine.name.NormalForm;
import org.section307.engine.name.PlaceName;
import org.section307.engine.name.PlaceName.Kind;

/** The places of one country by name: which subdivisions have a place of that name, and of what rank. Immutable. */
public final class Gazetteer {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_HAN_NAME = 14;

    private final Map<String, List<Bearer>> byKey;

    /** Rank of a place, from the least; the order decides which of two places a bare name means. */
    public enum Rank {
        DISTRICT,
        COUNTY,
        COUNTY_CITY,
        PREFECTURE,
        PROVINCE
    }

    /**
     * A place that bears a name.
     *
     * @param subdivision the country's subdivision it lies in
     */
    public record Bearer(String subdivision, Kind kind, Rank rank) {}

    /**
     * The bearers of one name in an address field.
     *
     * @param alsoElsewhere whether the name may be one of a place that this table lacks, such as a town
     */
    record Named(List<Bearer> bearers, boolean alsoElsewhere) {
        Named {
            bearers = List.copyOf(bearers);
        }

        private Named perhaps() {
            return new Named(bearers, true);
        }
    }

    public Gazetteer(Map<String, ? extends Collection<Bearer>> byKey) {
        Map<String, List<Bearer>> copy = new java.util.HashMap<>();
        byKey.forEach((key, bearers) -> copy.put(key, List.copyOf(bearers)));
        this.byKey = Map.copyOf(copy);
    }

    /** The known names in an address field: "Yutian County (于田县), Hotan" has three. Names that the table lacks are left out. */
    List<Named> namesIn(String field) {
        List<Named> names = new ArrayList<>();
        for (String part : field.split("[,;/()，；、（）]")) names.addAll(namesInPart(part));
        return names;
    }

    private List<Named> namesInPart(String part) {
        Named whole = named(part);
        if (whole != null) return List.of(whole);
        List<String> words = NormalForm.words(part);
        if (words.size() > 1) return words.size() > MOST_WORDS ? List.of() : namesInWords(words);
        return words.size() == 1 && PlaceName.isHan(words.getFirst()) ? namesInHan(words.getFirst()) : List.of();
    }

    /**
     * "Hotan Xinjiang China", "Kashgar Economic Development Zone 844000": names one behind the other. With another word beside them
     * that we don't know, each may be a part of a name that this table lacks; with a street's word they name a street.
     */
    private List<Named> namesInWords(List<String> words) {
        if (words.stream().anyMatch(BesideNames::saysStreet)) return List.of();
        List<Named> names = new ArrayList<>();
        boolean all = true;
        for (int start = 0; start < words.size(); ) {
            int end = words.size();
            Named found = null;
            while (end > start && found == null) {
                found = named(String.join(" ", words.subList(start, end)));
                if (found == null) end--;
            }
            if (found != null) names.add(found);
            else all &= BesideNames.saysNoPlace(words.get(start));
            start = found == null ? start + 1 : end;
        }
        return all ? names : names.stream().map(Named::perhaps).toList();
    }

    /** 新疆维吾尔自治区喀什地区莎车县…: names from the largest on, until something else follows. */
    private List<Named> namesInHan(String whole) {
        List<Named> names = new ArrayList<>();
        String form = BesideNames.withoutThem(whole);
        int start = 0;
        while (start < form.length()) {
            int end = Math.min(form.length(), start + LONGEST_HAN_NAME);
            Named found = null;
            while (end > start + 1 && found == null) {
                found = inRow(form.substring(start, end), end == form.length());
                if (found == null) end--;
            }
            if (found == null) return names;
            names.add(found);
            start = end;
        }
        return names;
    }

    /** A name in a row of names says its kind, is a province's, or is the last. */
    private @Nullable Named inRow(String name, boolean last) {
        Named found = named(name);
        if (found == null || last || PlaceName.of(name).kind() != Kind.NOT_SAID) return found;
        return found.bearers().stream().anyMatch(bearer -> bearer.rank() == Rank.PROVINCE) ? found : null;
    }

    private @Nullable Named named(String text) {
        String form = NormalForm.of(text);
        List<Bearer> whole = byKey.get(form);
        PlaceName name = PlaceName.of(text);
        List<Bearer> bearers = byKey.get(name.key());
        if (bearers == null) return whole == null ? null : new Named(whole, false);
        List<Bearer> ofKind = bearers.stream()
                .filter(bearer -> name.kind() == Kind.NOT_SAID || bearer.kind() == name.kind())
                .toList();
        if (!ofKind.isEmpty()) return new Named(ofKind, false);
        // counties become cities, and their addresses stay: Shawan County is the Shawan City of today, not the district
        // of Leshan
        List<Bearer> cities = bearers.stream()
                .filter(bearer -> name.kind() == Kind.COUNTY && bearer.rank() == Rank.COUNTY_CITY)
                .toList();
        if (!cities.isEmpty()) return new Named(cities, false);
        return whole == null ? new Named(bearers, name.kind() == Kind.TOWN) : new Named(whole, false);
    }
}
