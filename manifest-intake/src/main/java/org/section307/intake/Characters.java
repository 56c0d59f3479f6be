package org.section307.intake;

import org.jspecify.annotations.Nullable;

/** Characters that JSON can spell and no text should hold: they survive neither UTF-8 nor a database (I-JSON, RFC 7493, section 2.1). */
final class Characters {
    private Characters() {}

    /** The reason why the text cannot be relied upon, or null. */
    static @Nullable String fault(char[] text, int offset, int length) {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            char character = text[i];
            if (character == 0) {
                return "A text holds the character NUL.";
            }
            if (Character.isSurrogate(character)) {
                boolean paired =
                        Character.isHighSurrogate(character) && i + 1 < end && Character.isLowSurrogate(text[i + 1]);
                if (!paired) {
                    return "A text holds half a surrogate pair.";
                }
                i++;
            }
        }
        return null;
    }
}
