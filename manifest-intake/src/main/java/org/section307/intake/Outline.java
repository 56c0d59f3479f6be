package org.section307.intake;

import java.util.List;
import org.section307.intake.Reading.Malformed;

/** What the tokens of a body say before any tree is built of them. */
sealed interface Outline {
    /**
     * JSON that can be relied upon.
     *
     * @param lines where each element of the lines lies, in order
     * @param exceeded one fault for each limit that is exceeded; if there is one, no tree should be built
     */
    record Sound(List<Span> lines, List<Fault> exceeded) implements Outline {}

    /** Not JSON, or not JSON that can be relied upon. */
    record Unsound(Malformed malformed) implements Outline {}

    /** Offsets of an object in the body, the end being the first byte behind it; {@link #NOT_AN_OBJECT} for any other value. */
    record Span(int start, int end) {
        static final Span NOT_AN_OBJECT = new Span(-1, -1);
    }
}
