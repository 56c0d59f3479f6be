package org.section307.engine.name;

/**
 * Letters of another script that look like Latin ones. They are read as Latin only in a word that is written with Latin letters and
 * look-alikes alone, in a name that has Latin letters: a Russian name stays Russian.
 */
final class LookAlikes {
    private static final String CYRILLIC_AND_GREEK = "авеѕіјкмнорстухԁһԛԝαβεικνορτυχμη";
    private static final String LATIN = "abesijkmhopctyxdhqwabeiknoptyxmh";

    private LookAlikes() {}

    static String inLatin(String text) {
        if (Characters.isAscii(text) || !hasLatin(text)) return text;
        StringBuilder words = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            String word = text.substring(start, end);
            words.append(isLatinAndLookAlikes(word) ? latin(word) : word);
            if (end < text.length()) words.append(text.charAt(end));
            start = end + 1;
        }
        return words.toString();
    }

    private static int endOfWord(String text, int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    private static boolean hasLatin(String text) {
        return text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Whether nothing in the word is foreign to a Latin reader's eye, and something in it is a look-alike. */
    private static boolean isLatinAndLookAlikes(String word) {
        boolean found = false;
        for (int i = 0; i < word.length(); i++) {
            boolean lookAlike = CYRILLIC_AND_GREEK.indexOf(word.charAt(i)) >= 0;
            if (!lookAlike && word.charAt(i) >= 0x80) return false;
            found |= lookAlike;
        }
        return found;
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = CYRILLIC_AND_GREEK.indexOf(word.charAt(i));
            latin.append(at < 0 ? word.charAt(i) : LATIN.charAt(at));
        }
        return latin.toString();
    }
}
