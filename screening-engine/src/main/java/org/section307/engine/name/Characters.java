package org.section307.engine.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/** Equivalences of single characters, by ICU's pinned Unicode data. */
final class Characters {
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
    private static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");

    private Characters() {}

    /** NFKC_Casefold: width, compatibility and case, and no zero-width or direction characters. */
    static String folded(String text) {
        return FOLD.normalize(text);
    }

    /** Without accents on Latin, Greek and Cyrillic letters; the marks of other scripts are letters in their own right. */
    static String withoutAccents(String text) {
        if (isAscii(text)) return text;
        String decomposed = DECOMPOSE.normalize(text);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); ) {
            int c = decomposed.codePointAt(at);
            at += UCharacter.charCount(c);
            if (!isAccent(c)) plain.append(plainLetter(c));
        }
        return COMPOSE.normalize(plain);
    }

    static String simplified(String text) {
        return hasHan(text) ? SIMPLIFY.transliterate(text) : text;
    }

    static boolean hasHan(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += UCharacter.charCount(c);
            if (UScript.getScript(c) == UScript.HAN) return true;
        }
        return false;
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isAccent(int c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF);
    }

    /** Letters that Unicode does not take apart. */
    private static String plainLetter(int c) {
        return switch (c) {
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'þ' -> "th";
            default -> UCharacter.toString(c);
        };
    }
}
