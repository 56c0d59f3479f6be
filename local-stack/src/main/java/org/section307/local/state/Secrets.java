package org.section307.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** Generated passwords and keys, in one file only its owner can read. */
public final class Secrets {
    private static final int PASSWORD_BYTES = 24;
    private static final int TOKEN_KEY_BYTES = 32;
    private static final List<String> PASSWORDS = List.of(
            "postgres",
            "shipment_owner",
            "shipment_app",
            "wro_owner",
            "wro_app",
            "detention_owner",
            "detention_app",
            "oidc_client");

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file, or makes it (0600, complete or not at all). */
    public static Secrets loadOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file, fresh());
        }
        return load(file);
    }

    /** Reads an existing file. */
    public static Secrets load(Path file) throws IOException {
        var values = new Properties();
        try (var in = Files.newInputStream(file)) {
            values.load(in);
        }
        return new Secrets(values);
    }

    /** The password of a database role, or of the OIDC client ({@code oidc_client}): hexadecimal digits. */
    public String password(String name) {
        return value(name);
    }

    /** The key that turns SSN-shaped importer numbers into tokens: base64 of 32 bytes. Losing it orphans them. */
    public String importerTokenKey() {
        return value("importer_token_key");
    }

    private String value(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new UncheckedIOException(new IOException("The secrets file names no " + name + "."));
        }
        return value;
    }

    private static Properties fresh() {
        var random = new SecureRandom();
        var values = new Properties();
        for (String name : PASSWORDS) {
            var bytes = new byte[PASSWORD_BYTES];
            random.nextBytes(bytes);
            values.setProperty(name, HexFormat.of().formatHex(bytes));
        }
        var key = new byte[TOKEN_KEY_BYTES];
        random.nextBytes(key);
        values.setProperty("importer_token_key", Base64.getEncoder().encodeToString(key));
        return values;
    }

    private static void write(Path file, Properties values) throws IOException {
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "secrets",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(draft)) {
            values.store(out, "made by ./s307 up; keep it with the data");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
