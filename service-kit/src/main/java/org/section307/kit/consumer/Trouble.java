package org.section307.kit.consumer;

import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells trouble that passes (SQLState 08, 40, 53, 55, 57; retriable Kafka errors) from all other. */
public final class Trouble {
    // PostgreSQL, appendix A: connection, rollback, resources, object state, operator; and the two time-outs of class
    // 25
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57");
    private static final Set<String> PASSING_STATES = Set.of("25P03", "25P04");

    private Trouble() {}

    /** Whether the error, or any of its causes, is one that goes away by itself. */
    public static boolean passes(Throwable error) {
        return passes(error, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean passes(@Nullable Throwable error, Set<Throwable> seen) {
        if (error == null || !seen.add(error)) {
            return false;
        }
        // a transaction that fails as it commits hides the driver's error among the suppressed
        Stream<Throwable> behind =
                Stream.concat(Stream.ofNullable(error.getCause()), Arrays.stream(error.getSuppressed()));
        if (error instanceof SQLException sql && sql.getNextException() != null) {
            behind = Stream.concat(behind, Stream.of(sql.getNextException()));
        }
        return passesItself(error) || behind.anyMatch(next -> passes(next, seen));
    }

    private static boolean passesItself(Throwable error) {
        return switch (error) {
            case SQLTransientException e -> true;
            case SQLRecoverableException e -> true;
            case SQLException e -> passingState(e);
            case RetriableException e -> true;
            case ConnectException e -> true;
            case SocketTimeoutException e -> true;
            // no more than this is told of a transaction that outlived its time-out
            case RollbackException e -> e.getCause() == null && e.getSuppressed().length == 0;
            default -> false;
        };
    }

    private static boolean passingState(SQLException error) {
        String state = error.getSQLState();
        if (state == null) {
            // the pool's own: no connection came free in time
            StackTraceElement[] trace = error.getStackTrace();
            return trace.length > 0 && trace[0].getClassName().startsWith("io.agroal.");
        }
        return PASSING_STATES.contains(state)
                || (state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2)));
    }
}
