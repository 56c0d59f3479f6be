package org.section307.engine.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition looked at.
 *
 * @param pointer JSON pointer below the line ("" is the line itself), or, with {@code inLine} false, into the manifest
 * @param inLine whether the pointer starts at the line
 * @param tierPath descriptions of the goods from the line down to the node, at most eleven; empty where the head of the manifest spoke
 * @param filed the manifest's value; null where it has none
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
    public Evidence {
        tierPath = List.copyOf(tierPath);
        steps = List.copyOf(steps);
    }
}
