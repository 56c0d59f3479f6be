package org.section307.kit.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Replaces importer numbers that have the shape of a social security number by a keyed token; leaves others as they are. */
@Startup
@ApplicationScoped
public class ImporterTokens {
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("[0-9]{3}-[0-9]{2}-[0-9]{4}");
    private static final String PREFIX = "TKN-";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648 base32
    private static final int TOKEN_CHARACTERS = 26; // 130 bits: no two of a billion numbers meet
    private static final int KEY_BYTES_MIN = 32;

    private final SecretKeySpec key;

    ImporterTokens(@ConfigProperty(name = "s307.importer-token-key") Optional<String> key) {
        this.key = new SecretKeySpec(decoded(key.orElse("")), "HmacSHA256");
    }

    /** The same token for the same number and key, and no way back without the key (HMAC-SHA-256). */
    public String tokenise(String importerNumber) {
        if (!SOCIAL_SECURITY.matcher(importerNumber).matches()) {
            return importerNumber;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return PREFIX + base32(mac.doFinal(importerNumber.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private static byte[] decoded(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length < KEY_BYTES_MIN) {
            throw new IllegalStateException(
                    "s307.importer-token-key (S307_IMPORTER_TOKEN_KEY) must be a secret of at least 32 bytes in base64.");
        }
        return bytes;
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder(TOKEN_CHARACTERS);
        for (int bit = 0; text.length() < TOKEN_CHARACTERS; bit += 5) {
            int index = 0;
            for (int i = bit; i < bit + 5; i++) {
                index = index << 1 | (bytes[i / 8] >> (7 - i % 8) & 1);
            }
            text.append(ALPHABET.charAt(index));
        }
        return text.toString();
    }
}
