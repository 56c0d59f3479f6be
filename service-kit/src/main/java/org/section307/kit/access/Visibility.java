package org.section307.kit.access;

import java.util.Map;

/**
 * The caller's view of rows that stem from a shipment, as a predicate in SQL or HQL with named parameters.
 *
 * @param predicate a condition in parentheses, over the columns or attributes `importer`, `filer` and `port` of the given alias
 * @param parameters values by name
 */
public record Visibility(String predicate, Map<String, Object> parameters) {
    public Visibility {
        parameters = Map.copyOf(parameters);
    }

    /** The view of a caller; `alias` is constant text. Same meaning as {@link Caller#sees}. */
    public static Visibility of(Caller caller, String alias) {
        throw new UnsupportedOperationException("to be written " + caller + alias);
    }
}
