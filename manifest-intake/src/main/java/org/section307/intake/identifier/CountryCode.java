package org.section307.intake.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A country code of ISO 3166-1 alpha-2. The list is pinned with its source: the JDK's own changes with the JDK. */
public final class CountryCode {
    private static final String LIST = "/org/section307/intake/iso-3166-1-alpha-2.txt";
    private static final Set<String> ASSIGNED = read();

    private CountryCode() {}

    /** Whether the code is officially assigned; XK and other user-assigned codes are not. */
    public static boolean isValid(String code) {
        return ASSIGNED.contains(code);
    }

    static Set<String> assigned() {
        return ASSIGNED;
    }

    private static Set<String> read() {
        try (InputStream list = CountryCode.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("The list of countries is missing: " + LIST);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.trim().split(" ", -1)))
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
