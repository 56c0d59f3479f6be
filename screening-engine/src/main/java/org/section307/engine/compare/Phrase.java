package org.section307.engine.compare;

import java.util.List;

/** Words that must all be in a description, in any order and number (plural or not). */
public record Phrase(String text, List<String> stems) {
    public Phrase {
        stems = List.copyOf(stems);
    }
}
