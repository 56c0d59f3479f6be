package org.section307.engine.scope;

import java.time.LocalDate;

/**
 * A firm whose goods an order does not take.
 *
 * @param from first import day of the exclusion
 * @param note the carve-out in words
 */
public record Exclusion(String name, LocalDate from, String note, MatchedOn matchedOn) {

    /** The part in which the excluded firm must stand. */
    public enum MatchedOn {
        IMPORTER,
        MAKER_OR_SELLER,
        /** The carve-out asks for a fact beside the firm, so that the name alone is weak. */
        MAKER_OR_SELLER_IN_PART
    }
}
