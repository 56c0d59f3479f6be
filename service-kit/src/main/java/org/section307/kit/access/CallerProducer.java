package org.section307.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the request's token: claims `importer_numbers`, `filer` and `ports`, roles as the token's roles claim. */
@ApplicationScoped
public class CallerProducer {
    private final ImporterTokens importerTokens;

    CallerProducer(ImporterTokens importerTokens) {
        this.importerTokens = importerTokens;
    }

    @Produces
    @RequestScoped
    Caller caller(SecurityIdentity identity, JsonWebToken token) {
        if (identity.isAnonymous()) {
            return new Caller("", Set.of(), Set.of(), null, Set.of());
        }
        Set<String> importers = texts(token.getClaim("importer_numbers")).stream()
                .map(importerTokens::tokenise)
                .collect(Collectors.toUnmodifiableSet());
        String filer = texts(token.getClaim("filer")).stream().findFirst().orElse(null);
        return new Caller(
                subject(token, identity), identity.getRoles(), importers, filer, texts(token.getClaim("ports")));
    }

    private static String subject(JsonWebToken token, SecurityIdentity identity) {
        String subject = token.getSubject();
        return subject == null ? identity.getPrincipal().getName() : subject;
    }

    /** A claim's texts; an array arrives as a JSON array of JSON strings, a single one as text or JSON string. */
    private static Set<String> texts(@Nullable Object claim) {
        Collection<?> values = claim instanceof Collection<?> many ? many : claim == null ? Set.of() : Set.of(claim);
        return values.stream()
                .map(value -> value instanceof JsonString json ? json.getString() : value.toString())
                .filter(text -> !text.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
