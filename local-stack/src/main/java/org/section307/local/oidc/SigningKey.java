package org.section307.local.oidc;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The RSA key that signs tokens (RS256), kept in a file only its owner can read. */
public final class SigningKey {
    /** The audience every service demands. */
    public static final String AUDIENCE = "section307";

    private static final int BITS = 2048;
    private final RSAPrivateCrtKey key;
    private final String keyId;

    private SigningKey(RSAPrivateCrtKey key) throws GeneralSecurityException {
        this.key = key;
        // the thumbprint of RFC 7638
        String jwk = "{\"e\":\"" + base64(key.getPublicExponent()) + "\",\"kty\":\"RSA\",\"n\":\""
                + base64(key.getModulus()) + "\"}";
        this.keyId = base64(MessageDigest.getInstance("SHA-256").digest(jwk.getBytes(StandardCharsets.US_ASCII)));
    }

    /** A key that is kept nowhere. */
    public static SigningKey fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new SigningKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the key of an existing file (PKCS #8, DER). */
    public static SigningKey load(Path file) throws IOException {
        try {
            var spec = new PKCS8EncodedKeySpec(Files.readAllBytes(file));
            return new SigningKey(
                    (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (GeneralSecurityException e) {
            throw new IOException("The signing key in " + file + " can't be read.", e);
        }
    }

    /** Reads the file's key, or makes a key and the file (0600, complete or not at all). */
    public static SigningKey loadOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            SigningKey made = fresh();
            Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(
                    parent,
                    "key",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, made.key.getEncoded());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return load(file);
    }

    /** The key's id in {@code kid} and in the key set. */
    public String keyId() {
        return keyId;
    }

    /** A signed token for the section307 audience. */
    public String token(String issuer, TokenClaims claims, Instant now, Duration life) {
        return token(issuer, AUDIENCE, claims, now, life);
    }

    /** A signed token for any audience, for tests that want it refused. */
    public String token(String issuer, String audience, TokenClaims claims, Instant now, Duration life) {
        var body = new LinkedHashMap<String, Object>();
        body.put("iss", issuer);
        body.put("aud", audience);
        body.put("sub", claims.subject());
        body.put("upn", claims.subject());
        body.put("iat", now.getEpochSecond());
        body.put("exp", now.plus(life).getEpochSecond());
        body.put("jti", UUID.randomUUID().toString());
        body.put("roles", List.of(claims.role()));
        body.put("importer_numbers", claims.importerNumbers());
        String filer = claims.filer();
        if (filer != null) {
            body.put("filer", filer);
        }
        body.put("ports", claims.ports());
        String head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}";
        String text = base64(head.getBytes(StandardCharsets.UTF_8)) + "."
                + base64(JsonText.of(body).getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JSON Web Key Set with the public half. */
    public String keySet() {
        return JsonText.of(Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        keyId,
                        "n",
                        base64(key.getModulus()),
                        "e",
                        base64(key.getPublicExponent())))));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
