package org.section307.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The spellings of a legal form, and the abbreviations, that are the same word. Each stands here with what it is read as. */
final class Spellings {
    private static final Map<String, String> WORDS = Map.ofEntries(
            // legal forms: Hetian Taida Apparel Company Limited is Hetian Taida Apparel Co., Ltd.
            Map.entry("company", "co"),
            Map.entry("limited", "ltd"),
            Map.entry("corporation", "corp"),
            Map.entry("incorporated", "inc"),
            Map.entry("berhad", "bhd"),
            Map.entry("sendirian", "sdn"),
            Map.entry("private", "pvt"),
            Map.entry("limitada", "ltda"),
            // abbreviations: XYZ Intl Mfg is XYZ International Manufacturing
            Map.entry("intl", "international"),
            Map.entry("mfg", "manufacturing"),
            Map.entry("mfr", "manufacturer"),
            Map.entry("bros", "brothers"),
            Map.entry("number", "no"),
            Map.entry("nr", "no"));

    private Spellings() {}

    static String oneSpelling(String words) {
        String[] parts = words.split(" ");
        List<String> read = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) read.add(word(parts, i));
        return String.join(" ", read);
    }

    private static String word(String[] parts, int at) {
        String word = parts[at];
        boolean beforeLimited =
                at + 1 < parts.length && (parts[at + 1].equals("ltd") || parts[at + 1].equals("limited"));
        // Natchi Apparel (P) Ltd. is Natchi Apparel Private Limited
        if (word.equals("p") && beforeLimited) return "pvt";
        return WORDS.getOrDefault(word, word);
    }
}
