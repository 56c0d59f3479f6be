package org.section307.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place's name as it is compared: the normal form without the words that say what kind of place it is, and that kind. Kashgar City,
 * Kashgar Prefecture and Kaxgar Shehri differ in kind; Yiwu City is not Yiwu County.
 *
 * @param key normal form of the bare name
 */
public record PlaceName(String key, Kind kind) {

    /** What kind of place the name says it is. */
    public enum Kind {
        PROVINCE,
        PREFECTURE,
        CITY,
        COUNTY,
        DISTRICT,
        /** A town, township or village: below what our tables of places keep. */
        TOWN,
        NOT_SAID
    }

    private static final Map<Kind, Set<String>> WORDS = Map.of(
            Kind.PROVINCE, Set.of("province", "region", "sheng", "zizhiqu"),
            Kind.PREFECTURE,
                    Set.of(
                            "prefecture",
                            "diqu",
                            "zhou",
                            "zizhizhou",
                            "wilayiti",
                            "oblasti",
                            "league",
                            "territory",
                            "ۋىلايىتى",
                            "ئوبلاستى"),
            Kind.CITY, Set.of("city", "shi", "municipality", "shehri", "شەھىرى"),
            Kind.COUNTY, Set.of("county", "xian", "zizhixian", "nahiyisi", "banner", "ناھىيىسى"),
            Kind.DISTRICT, Set.of("district", "qu", "rayoni", "رايونى"),
            Kind.TOWN, Set.of("town", "township", "village", "zhen", "xiang"));

    private static final Map<String, Kind> HAN = Map.ofEntries(
            Map.entry("自治区", Kind.PROVINCE),
            Map.entry("省", Kind.PROVINCE),
            Map.entry("自治州", Kind.PREFECTURE),
            Map.entry("地区", Kind.PREFECTURE),
            Map.entry("盟", Kind.PREFECTURE),
            Map.entry("市", Kind.CITY),
            Map.entry("自治县", Kind.COUNTY),
            Map.entry("自治旗", Kind.COUNTY),
            Map.entry("县", Kind.COUNTY),
            Map.entry("旗", Kind.COUNTY),
            Map.entry("区", Kind.DISTRICT),
            Map.entry("街道", Kind.TOWN),
            Map.entry("镇", Kind.TOWN),
            Map.entry("乡", Kind.TOWN),
            Map.entry("村", Kind.TOWN));

    private static final int LONGEST_HAN_KIND = 3;

    /** Words between a name and its kind: Xinjiang Uyghur Autonomous Region, Mori Kazakh Autonomous County. */
    private static final Set<String> AUTONOMY = Set.of("autonomous", "aptonom", "level");

    private static final Set<String> PEOPLES = Set.of(
            "uyghur",
            "uygur",
            "uighur",
            "kazakh",
            "kazak",
            "mongol",
            "mongolian",
            "hui",
            "kirgiz",
            "kirghiz",
            "kyrgyz",
            "tajik",
            "xibe",
            "sibe",
            "weiwuer",
            "huizu");

    private static final List<String> HAN_PEOPLES = List.of(
            "维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "锡伯", "蒙古", "回族", "蒙古族", "藏族", "苗族", "壮族", "侗族", "瑶族", "土家族", "彝族", "满族",
            "朝鲜族", "白族", "傣族", "黎族", "羌族", "布依族", "仡佬族", "水族", "毛南族", "仫佬族", "畲族", "哈尼族", "拉祜族", "佤族", "纳西族", "傈僳族",
            "独龙族", "怒族", "普米族", "景颇族", "布朗族", "裕固族", "保安族", "东乡族", "撒拉族", "土族", "达斡尔族", "哈萨克族", "各族");

    public static PlaceName of(String place) {
        List<String> words = new ArrayList<>(NormalForm.words(place));
        Kind kind = kind(words);
        String key = NormalForm.of(String.join(" ", words));
        return kind == Kind.NOT_SAID ? ofHan(key) : new PlaceName(key, kind);
    }

    /** Whether the normal form is written without spaces between words. */
    public static boolean isHan(String form) {
        return Characters.hasHan(form);
    }

    /** The kind that the last words say; takes them away. A word alone is a name. */
    private static Kind kind(List<String> words) {
        Kind kind = words.size() > 1 ? kindOf(words.getLast()) : Kind.NOT_SAID;
        boolean autonomous = words.size() > 1 && words.getLast().startsWith("zizhi");
        if (kind != Kind.NOT_SAID) words.removeLast();
        while (words.size() > 1 && AUTONOMY.contains(words.getLast())) {
            autonomous = true;
            words.removeLast();
            // a prefecture-level city is a city
            if (kindOf(words.getLast()) == Kind.PREFECTURE && words.size() > 1) words.removeLast();
        }
        while (words.size() > 1 && PEOPLES.contains(words.getLast()) && (autonomous || isUyghur(words.getLast())))
            words.removeLast();
        return kind;
    }

    private static Kind kindOf(String word) {
        for (Map.Entry<Kind, Set<String>> entry : WORDS.entrySet())
            if (entry.getValue().contains(word)) return entry.getKey();
        return Kind.NOT_SAID;
    }

    private static boolean isUyghur(String word) {
        return word.startsWith("uyg") || word.startsWith("uig");
    }

    private static PlaceName ofHan(String key) {
        for (int length = LONGEST_HAN_KIND; length > 0; length--) {
            Kind kind = key.length() > length ? HAN.get(key.substring(key.length() - length)) : null;
            if (kind == null) continue;
            String bare = key.substring(0, key.length() - length);
            if (length == LONGEST_HAN_KIND) bare = withoutPeoples(bare);
            // a name of one character keeps its kind: 和县
            return new PlaceName(bare.length() == 1 ? key : bare, kind);
        }
        return new PlaceName(key, Kind.NOT_SAID);
    }

    private static String withoutPeoples(String name) {
        for (String people : HAN_PEOPLES)
            if (name.endsWith(people) && name.length() > people.length() + 1)
                return withoutPeoples(name.substring(0, name.length() - people.length()));
        return name;
    }
}
