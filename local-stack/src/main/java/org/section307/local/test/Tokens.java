package org.section307.local.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.section307.local.oidc.SigningKey;
import org.section307.local.oidc.TokenClaims;

/**
 * Tokens of the test stack's OpenID provider, signed with its key.
 *
 * <p>Options are those of {@code ./s307 token}: {@code --importer N} and {@code --port P} (repeatable), {@code --filer
 * F}, {@code --subject S}.
 */
public final class Tokens {
    static final String ISSUER = "s307.test.issuer";
    static final String KEY = "s307.test.key";
    private static final Duration LIFE = Duration.ofHours(1);

    private Tokens() {}

    /** A good token, for an hour. */
    public static String token(String role, String... options) {
        return token(LIFE, role, options);
    }

    /** A token whose life ended an hour ago. */
    public static String expired(String role, String... options) {
        return token(LIFE.negated(), role, options);
    }

    /** A token of the right issuer and shape, signed by a key the provider does not publish. */
    public static String forged(String role, String... options) {
        return SigningKey.fresh()
                .token(issuer(), claims(role, options), Clock.systemUTC().instant(), LIFE);
    }

    /** A token for another audience. */
    public static String forAnotherAudience(String role, String... options) {
        return key().token(
                        issuer(),
                        "another",
                        claims(role, options),
                        Clock.systemUTC().instant(),
                        LIFE);
    }

    /** A token of another issuer, signed by the right key. */
    public static String ofAnotherIssuer(String role, String... options) {
        return key().token(
                        "http://127.0.0.1:1",
                        claims(role, options),
                        Clock.systemUTC().instant(),
                        LIFE);
    }

    private static String token(Duration life, String role, String... options) {
        return key().token(issuer(), claims(role, options), Clock.systemUTC().instant(), life);
    }

    private static TokenClaims claims(String role, String... options) {
        return TokenClaims.parse(role, List.of(options));
    }

    private static String issuer() {
        return property(ISSUER);
    }

    private static SigningKey key() {
        try {
            return SigningKey.load(Path.of(property(KEY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // system properties, because a test framework may load this class twice
    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("No test stack runs: annotate the test with LocalStackResource.");
        }
        return value;
    }
}
