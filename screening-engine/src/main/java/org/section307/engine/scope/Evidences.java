package org.section307.engine.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.read.At;

/** The ways in which conditions point into a manifest. */
final class Evidences {
    private Evidences() {}

    /** A value at the head of the manifest. */
    static Evidence head(String pointer, @Nullable String filed, @Nullable String listed) {
        return new Evidence(pointer, false, List.of(), filed, listed, List.of());
    }

    /** A value of a node; {@code member} is the pointer below the node, such as "/hts". */
    static Evidence at(At at, String member, @Nullable String filed, @Nullable String listed) {
        return new Evidence(at.pointer() + member, true, at.tierPath(), filed, listed, List.of());
    }
}
