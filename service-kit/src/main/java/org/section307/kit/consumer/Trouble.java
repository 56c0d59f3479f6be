package org.section307.kit.consumer;

import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells trouble that passes (SQLState 08, 40, 53, 55, 57; retriable Kafka errors) from all other. */
public final class Trouble {
    // PostgreSQL, appendix A: connection, rollback, resources, object state, operator; and the two time-outs of class
    // 25
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57");
    private static final Set<String> PASSING_STATES = Set.of("25P03", "25P04");
    // query_canceled, which a statement's time-out is, and the two time-outs of class 25
    private static final Set<String> TIME_OUT_STATES = Set.of("57014", "25P03", "25P04");

    private Trouble() {}

    /** Whether the error, or any of its causes, is one that goes away by itself. */
    public static boolean passes(Throwable error) {
        return any(error, Trouble::passesItself, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /**
     * Whether time ran out on what was asked, as may happen to the same work again however often it is tried: less of it at
     * once may be done in time. All such trouble passes, too.
     */
    public static boolean timesOut(Throwable error) {
        return any(error, Trouble::timesOutItself, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean any(@Nullable Throwable error, Predicate<Throwable> kind, Set<Throwable> seen) {
        if (error == null || !seen.add(error)) {
            return false;
        }
        // a transaction that fails as it commits hides the driver's error among the suppressed
        Stream<Throwable> behind =
                Stream.concat(Stream.ofNullable(error.getCause()), Arrays.stream(error.getSuppressed()));
        if (error instanceof SQLException sql && sql.getNextException() != null) {
            behind = Stream.concat(behind, Stream.of(sql.getNextException()));
        }
        return kind.test(error) || behind.anyMatch(next -> any(next, kind, seen));
    }

    private static boolean passesItself(Throwable error) {
        return switch (error) {
            case SQLTransientException e -> true;
            case SQLRecoverableException e -> true;
            case SQLException e -> passingState(e);
            case RetriableException e -> true;
            case ConnectException e -> true;
            case SocketTimeoutException e -> true;
            case RollbackException e -> isBare(e);
            default -> false;
        };
    }

    private static boolean timesOutItself(Throwable error) {
        return switch (error) {
            case SQLTimeoutException e -> true;
            case SQLException e -> TIME_OUT_STATES.contains(String.valueOf(e.getSQLState())) || isPools(e);
            case SocketTimeoutException e -> true;
            case RollbackException e -> isBare(e);
            default -> false;
        };
    }

    /** No more than this is told of a transaction that outlived its time-out, where that is seen as it commits. */
    private static boolean isBare(RollbackException error) {
        return error.getCause() == null && error.getSuppressed().length == 0;
    }

    /** The pool's own: no connection came free in time, or the transaction of the one at hand has run out. */
    private static boolean isPools(SQLException error) {
        StackTraceElement[] trace = error.getStackTrace();
        return error.getSQLState() == null
                && trace.length > 0
                && trace[0].getClassName().startsWith("io.agroal.");
    }

    private static boolean passingState(SQLException error) {
        String state = error.getSQLState();
        return state == null
                ? isPools(error)
                : PASSING_STATES.contains(state)
                        || (state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2)));
    }
}
