package org.section307.engine.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition looked at.
 *
 * @param pointer JSON pointer below the line ("" is the line itself), or, with {@code inLine} false, into the manifest
 * @param inLine whether the pointer starts at the line
 * @param tierPath descriptions of the goods from the line down to the node, at most eleven; empty where the head of the manifest spoke
 * @param filed the manifest's value, its beginning where it is long; null where it has none
 * @param listed the order's value; null where it has none
 * @param steps the declared equivalences that made the two values equal, in order
 */
public record Evidence(
        String pointer,
        boolean inLine,
        List<String> tierPath,
        @Nullable String filed,
        @Nullable String listed,
        List<String> steps) {
    /** Characters of a filed text that evidence keeps. */
    private static final int LONGEST_TEXT = 200;

    public Evidence {
        tierPath = shortened(tierPath);
        if (filed != null) filed = shortened(filed);
        steps = List.copyOf(steps);
    }

    private static List<String> shortened(List<String> path) {
        for (String description : path)
            if (description.length() > LONGEST_TEXT)
                return path.stream().map(Evidence::shortened).toList();
        return List.copyOf(path);
    }

    /** The beginning of a long text: evidence points into the manifest and doesn't repeat it. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) return text;
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "…";
    }
}
