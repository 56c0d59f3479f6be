package org.section307.kit.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the token says. Every query that reaches a shipment's rows takes one.
 *
 * @param subject the token's `sub`
 * @param roles names of roles
 * @param importerNumbers importer numbers, tokenised where they have the shape of a social security number
 * @param filer filer code of a broker, who sees what it filed; null for none
 * @param ports Schedule D codes an officer is bound to; empty for all
 */
public record Caller(
        String subject,
        Set<String> roles,
        Set<String> importerNumbers,
        @Nullable String filer,
        Set<String> ports) {
    public Caller {
        roles = Set.copyOf(roles);
        importerNumbers = Set.copyOf(importerNumbers);
        ports = Set.copyOf(ports);
    }

    /** Whether the caller is the agency's (officer, analyst, supervisor, order manager), not an importer or broker. */
    public boolean isAgency() {
        return roles.contains("officer")
                || roles.contains("analyst")
                || roles.contains("supervisor")
                || roles.contains("order-manager");
    }

    /** Whether a row with these owners may be seen. Agency: by port; importer: own number, or own filer code. */
    public boolean sees(String importer, @Nullable String rowFiler, String port) {
        if (isAgency()) {
            return ports.isEmpty() || ports.contains(port);
        }
        return importerNumbers.contains(importer) || (filer != null && filer.equals(rowFiler));
    }
}
