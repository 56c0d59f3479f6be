package org.section307.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The name part of a manufacturer identification code (19 CFR part 102, Appendix): three letters of each of the first two words, or
 * of the only one. Many firms share one: a code suggests and never proves.
 */
public final class MidName {
    private static final Set<String> NO_WORDS = Set.of("a", "an", "and", "of", "the");
    private static final int WORD_LETTERS = 3;

    private MidName() {}

    /** Country and name part, such as "MYSMAGLO"; empty where the name gives no Latin word. */
    public static String of(String country, String name) {
        List<String> words = new ArrayList<>();
        for (String word : NormalForm.words(name)) if (!NO_WORDS.contains(word) && isLatin(word)) words.add(word);
        if (words.isEmpty()) return "";
        StringBuilder part = new StringBuilder(country);
        for (String word : words.subList(0, Math.min(2, words.size())))
            part.append(word, 0, Math.min(WORD_LETTERS, word.length()));
        return upper(part);
    }

    /** The country-and-name parts that a code may have: what stands before its optional street number and its city's letters. */
    public static List<String> partsOf(String mid) {
        List<String> parts = new ArrayList<>();
        for (int cityLetters = 2; cityLetters <= WORD_LETTERS; cityLetters++) {
            int end = mid.length() - cityLetters;
            for (int digits = 0; digits <= 4 && end - digits >= 4; digits++) {
                if (digits > 0 && !isDigit(mid.charAt(end - digits))) break;
                parts.add(mid.substring(0, end - digits));
            }
        }
        return parts;
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String upper(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') text.setCharAt(i, (char) (c - 32));
        }
        return text.toString();
    }
}
