package org.section307.engine.compare;

import java.util.List;

/** How an HTS code stands to an order's prefixes. */
public sealed interface HtsMatch {

    /** The code begins with a prefix; wide where that prefix is wider than the order's words. */
    record Within(String prefix, boolean wide) implements HtsMatch {}

    /** The code is the beginning of a prefix. */
    record Shorter(String prefix) implements HtsMatch {}

    record Outside() implements HtsMatch {}

    /** @param code digits only */
    static HtsMatch of(String code, List<String> prefixes, List<String> widePrefixes) {
        String within = null;
        String shorter = null;
        for (String prefix : prefixes) {
            if (code.startsWith(prefix) && (within == null || prefix.length() > within.length())) within = prefix;
            if (shorter == null && prefix.length() > code.length() && prefix.startsWith(code)) shorter = prefix;
        }
        if (within != null) return new Within(within, widePrefixes.stream().anyMatch(within::startsWith));
        return shorter == null ? new Outside() : new Shorter(shorter);
    }
}
