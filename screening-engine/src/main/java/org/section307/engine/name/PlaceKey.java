package org.section307.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The form in which two place names are compared: the normal form without the word that says what kind of place it is. */
public final class PlaceKey {
    /** Kashgar City, Kashgar Prefecture, Kashi Shi and Kashgar are one key; which of them is meant does not matter here. */
    private static final Set<String> KINDS = Set.of(
            "city",
            "prefecture",
            "county",
            "district",
            "town",
            "province",
            "region",
            "shi",
            "xian",
            "diqu",
            "qu",
            "zhou",
            "municipality",
            "autonomous",
            "uyghur",
            "uygur",
            "uighur");

    private static final List<String> HAN_KINDS = List.of("维吾尔自治区", "自治区", "自治州", "自治县", "地区", "省", "市", "县", "区", "镇");

    private PlaceKey() {}

    public static String of(String place) {
        List<String> words = new ArrayList<>(NormalForm.words(place));
        while (words.size() > 1 && KINDS.contains(words.getLast())) words.removeLast();
        String key = NormalForm.of(String.join(" ", words));
        for (String kind : HAN_KINDS)
            if (key.endsWith(kind) && key.length() > kind.length() + 1)
                return key.substring(0, key.length() - kind.length());
        return key;
    }

    /** The keys of the places that one address field may name: "Xinjiang County (新绛县), Yuncheng" names three. */
    public static List<String> allIn(String field) {
        List<String> keys = new ArrayList<>();
        for (String part : field.split("[,;/()，；、（）]")) {
            String key = of(part);
            if (!key.isEmpty()) keys.add(key);
        }
        return keys;
    }
}
