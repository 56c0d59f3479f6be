package org.section307.engine.compare;

import java.util.List;

/**
 * Words that must all be in a description, in any order and number (plural or not).
 *
 * @param except compounds of a script without spaces in which the word means something else: in 石棉, asbestos, 棉 is no cotton
 */
public record Phrase(String text, List<String> stems, List<String> except) {
    public Phrase {
        stems = List.copyOf(stems);
        except = List.copyOf(except);
    }

    Phrase(String text, List<String> stems) {
        this(text, stems, List.of());
    }

    /** The same words, but not within these compounds (normal forms). */
    public Phrase outside(List<String> compounds) {
        return new Phrase(text, stems, compounds);
    }
}
