package org.section307.engine.policy;

import java.util.List;

/**
 * Something the screening could not see, so that the orders named were cleared on silence and not on evidence.
 *
 * @param missing what is not declared: "maker", "origin", "place", "catching vessel", "vessel's owner or operator" or "inputs"
 * @param text the gap as a sentence
 * @param pointer JSON pointer of the first node that is silent, below the line with index {@code firstLineIndex}
 * @param orderIds the orders that could not be answered, sorted; all UFLPA listings together as {@link #UFLPA_LIST}
 */
public record Gap(
        String missing, String text, String pointer, LineNumbers lines, int firstLineIndex, List<String> orderIds) {
    /** Stands for every listing in force. */
    public static final String UFLPA_LIST = "uflpa-entity-list";

    public Gap {
        orderIds = List.copyOf(orderIds);
    }
}
