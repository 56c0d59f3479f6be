package org.section307.kit.logging;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be logged of an exception: its class, its trace and its causes, but its message only where that can't repeat
 * a value. A driver's message quotes what it was given, and so does a parser's.
 */
public final class Redacted extends Throwable {
    private static final long serialVersionUID = 1L;
    private static final int CAUSES_MAX = 20;

    // their messages tell of hosts, settings, beans and sizes, never of a row or a body
    private static final List<String> SAFE_CLASSES = List.of(
            "java.net.ConnectException",
            "java.net.UnknownHostException",
            "java.net.SocketTimeoutException",
            "java.net.BindException",
            "java.util.concurrent.TimeoutException",
            "io.quarkus.",
            "io.smallrye.config.",
            "jakarta.enterprise.",
            "org.apache.kafka.",
            "org.flywaydb.",
            "org.section307.");
    // a general exception is safe where its thrower is: settings, beans, the connection pool
    private static final List<String> SAFE_THROWERS =
            List.of("io.quarkus.runtime.", "io.quarkus.arc.", "io.smallrye.config.", "io.agroal.");

    private final String shown;

    private Redacted(String shown, @Nullable Throwable cause) {
        super(shown, cause, true, true);
        this.shown = shown;
    }

    /** The same trace, fit for a log. */
    public static Throwable of(Throwable error) {
        return of(error, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** One line on an exception: its class and, where it is safe, its message. */
    public static String line(Throwable error) {
        String name = error.getClass().getName();
        if (error instanceof SQLException sql) {
            return name + " (SQLState " + sql.getSQLState() + ")" + (isSafe(error) ? ": " + sql.getMessage() : "");
        }
        return error.getMessage() == null || !isSafe(error) ? name : name + ": " + error.getMessage();
    }

    private static Throwable of(Throwable error, Set<Throwable> seen) {
        if (error instanceof Redacted) {
            return error;
        }
        seen.add(error);
        Throwable cause = error.getCause();
        Redacted redacted = new Redacted(line(error), cause == null || seen.contains(cause) ? null : of(cause, seen));
        redacted.setStackTrace(error.getStackTrace());
        for (Throwable suppressed : error.getSuppressed()) {
            if (!seen.contains(suppressed)) {
                redacted.addSuppressed(of(suppressed, seen));
            }
        }
        return redacted;
    }

    private static boolean isSafe(Throwable error) {
        return comesFromSafePlace(error) && !repeatsUnsafeCause(error);
    }

    /** `new X(cause)` takes over what its cause says. */
    private static boolean repeatsUnsafeCause(Throwable error) {
        String message = error.getMessage();
        Throwable cause = error.getCause();
        for (int depth = 0; message != null && cause != null && depth < CAUSES_MAX; depth++) {
            String said = cause.getMessage();
            if (said != null && message.contains(said) && !comesFromSafePlace(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean comesFromSafePlace(Throwable error) {
        if (startsWithAny(error.getClass().getName(), SAFE_CLASSES)) {
            return true;
        }
        StackTraceElement[] trace = error.getStackTrace();
        String thrower = trace.length > 0 ? trace[0].getClassName() : "";
        // our own code says with it that a promise is broken, and by the house's rule with no value in the sentence
        boolean brokenPromise = error instanceof IllegalStateException && thrower.startsWith("org.section307.");
        return brokenPromise || startsWithAny(thrower, SAFE_THROWERS);
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }

    @Override
    @SuppressWarnings("OverrideThrowableToString") // a message would be printed behind this class's name
    public String toString() {
        return shown;
    }
}
