package org.section307.local.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a token speaks for.
 *
 * @param role one of {@link #ROLES}
 * @param importerNumbers the importers it may file for and see
 * @param filer the filer code of a broker, or null
 * @param ports the ports of entry an officer works at; none = all
 * @param subject the caller's stable name, without any importer number in it
 */
public record TokenClaims(
        String role, List<String> importerNumbers, @Nullable String filer, List<String> ports, String subject) {
    /** The roles the services know. */
    public static final Set<String> ROLES =
            Set.of("importer", "officer", "analyst", "order-manager", "supervisor", "records", "case-officer");

    public TokenClaims {
        if (!ROLES.contains(role)) {
            throw new IllegalArgumentException("There is no such role; the roles are "
                    + String.join(", ", ROLES.stream().sorted().toList()) + ".");
        }
        importerNumbers = List.copyOf(importerNumbers);
        ports = List.copyOf(ports);
    }

    /**
     * Reads the words that follow the role, as {@code ./s307 token} takes them.
     *
     * @throws IllegalArgumentException with a sentence for the user, when a word is not understood
     */
    public static TokenClaims parse(String role, List<String> options) {
        var importers = new ArrayList<String>();
        var ports = new ArrayList<String>();
        String filer = null;
        String subject = null;
        for (int i = 0; i < options.size(); i += 2) {
            String option = options.get(i);
            String value = i + 1 < options.size() ? options.get(i + 1) : "";
            switch (option) {
                case "--importer" -> importers.add(value);
                case "--port" -> ports.add(value);
                case "--filer" -> filer = value;
                case "--subject" -> subject = value;
                default -> throw new IllegalArgumentException("token: there is no option " + option + ".");
            }
            if (value.isEmpty()) {
                throw new IllegalArgumentException("token: " + option + " needs a value.");
            }
        }
        return new TokenClaims(
                role, importers, filer, ports, subject == null ? name(role, importers, filer, ports) : subject);
    }

    // Two importers must be two callers: idempotency keys are scoped by caller.
    private static String name(String role, List<String> importers, @Nullable String filer, List<String> ports) {
        String all = importers + "|" + filer + "|" + ports;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return role + "-" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
