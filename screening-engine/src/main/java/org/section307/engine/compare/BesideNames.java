package org.section307.engine.compare;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand beside a place's name in an address field and name no other place: the country, a zone, a postal code. */
final class BesideNames {
    private static final Set<String> NO_PLACE = Set.of(
            "china",
            "prc",
            "pr",
            "p",
            "r",
            "c",
            "people",
            "peoples",
            "s",
            "republic",
            "of",
            "the",
            "and",
            "near",
            "xpcc",
            "production",
            "construction",
            "corps",
            "division",
            "new",
            "old",
            "area",
            "zone",
            "development",
            "economic",
            "technological",
            "technology",
            "technical",
            "high",
            "hi",
            "tech",
            "industrial",
            "industry",
            "park",
            "export",
            "processing",
            "free",
            "trade",
            "bonded",
            "comprehensive",
            "north",
            "south",
            "east",
            "west",
            "central");

    /** A street may be named after a city that is far away. */
    private static final Set<String> STREET = Set.of(
            "road", "rd", "street", "st", "avenue", "ave", "lane", "highway", "lu", "jie", "dadao", "xiang", "no");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private static final Pattern IN_HAN = Pattern.compile(
            "中华人民共和国|中国|生产建设兵团|兵团|第[一二三四五六七八九十百0-9]+师|(国家级)?(高新技术产业|高新|经济技术|经济|综合)?(开发区|保税区)|高新区|工业园区?|产业园区?|[0-9]+");

    private BesideNames() {}

    static boolean saysNoPlace(String word) {
        return NO_PLACE.contains(word) || DIGITS.matcher(word).matches();
    }

    static boolean saysStreet(String word) {
        return STREET.contains(word);
    }

    /** A text in Han without such words. */
    static String withoutThem(String form) {
        return IN_HAN.matcher(form).replaceAll("");
    }
}
