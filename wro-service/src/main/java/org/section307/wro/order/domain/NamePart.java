package org.section307.wro.order.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Part of a name to look for in a list, without case, accents, spaces and punctuation. It helps a reader to find an
 * order; whether a manifest names a listed firm is the engine's question.
 */
public record NamePart(String letters) {
    public NamePart {
        letters = plain(letters);
    }

    /** Whether anything is left to look for. */
    public boolean isEmpty() {
        return letters.isEmpty();
    }

    public boolean isIn(String name) {
        return plain(name).contains(letters);
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
