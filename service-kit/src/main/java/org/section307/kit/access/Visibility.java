package org.section307.kit.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /** The view of a caller; `alias` is constant text, empty for none. Same meaning as {@link Caller#sees}. */
    public static Visibility of(Caller caller, String alias) {
        String prefix = alias.isEmpty() ? "" : alias + ".";
        if (caller.isAgency() && caller.ports().isEmpty()) {
            return new Visibility("(1 = 1)", Map.of());
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (caller.isAgency()) {
            conditions.add(prefix + "port in (:visiblePorts)");
            parameters.put("visiblePorts", caller.ports());
        }
        if (!caller.importerNumbers().isEmpty()) {
            conditions.add(prefix + "importer in (:visibleImporters)");
            parameters.put("visibleImporters", caller.importerNumbers());
        }
        String filer = caller.filer();
        if (filer != null) {
            conditions.add(prefix + "filer = :visibleFiler");
            parameters.put("visibleFiler", filer);
        }
        return conditions.isEmpty()
                ? new Visibility("(1 = 0)", Map.of())
                : new Visibility("(" + String.join(" or ", conditions) + ")", parameters);
    }
}
