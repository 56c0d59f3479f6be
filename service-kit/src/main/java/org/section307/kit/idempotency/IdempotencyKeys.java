package org.section307.kit.idempotency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;

/** The `Idempotency-Key` header. */
public final class IdempotencyKeys {
    private static final String HEADER = "Idempotency-Key";
    // a structured-field string (RFC 8941) without escapes, or, as many clients send it, the bare text
    private static final Pattern KEY =
            Pattern.compile("\"([\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255})\"|([\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255})");

    private IdempotencyKeys() {}

    /**
     * The key in a header.
     *
     * @return null where there is no header
     * @throws ProblemException 400 where the header is no key
     */
    public static @Nullable String parse(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw new ProblemException(
                    ProblemType.BAD_REQUEST,
                    "a header can't be read",
                    java.util.List.of(
                            Fault.in(HEADER, "malformed", "a key is 1 to 255 printable characters, in quotes or bare")),
                    null);
        }
        return key.group(1) == null ? key.group(2) : key.group(1);
    }
}
