package org.section307.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Replaces importer numbers that have the shape of a social security number by a keyed token; leaves others as they are. */
@ApplicationScoped
public class ImporterTokens {
    private final String key;

    ImporterTokens(@ConfigProperty(name = "s307.importer-token-key") String key) {
        this.key = key;
    }

    /** The same token for the same number and key, and no way back without the key (HMAC-SHA-256). */
    public String tokenise(String importerNumber) {
        throw new UnsupportedOperationException("to be written " + importerNumber.length() + key.length());
    }
}
