package org.section307.kit.consumer;

import java.sql.SQLException;

/** Says why a message could not be handled, without any of its content. */
final class Reasons {
    private static final int CAUSES_MAX = 20;

    private Reasons() {}

    /** Our own exceptions' sentence (which has no value in it, by the house's rule), else the kind of the innermost error. */
    static String of(Throwable failure) {
        Throwable innermost = failure;
        for (int i = 0; i < CAUSES_MAX && innermost.getCause() != null; i++) {
            innermost = innermost.getCause();
        }
        String name = innermost.getClass().getName();
        if (name.startsWith("org.section307.") && innermost.getMessage() != null) {
            return innermost.getMessage();
        }
        String kind = innermost.getClass().getSimpleName();
        return innermost instanceof SQLException sql
                ? "it can't be handled (" + kind + ", SQLState " + sql.getSQLState() + ")"
                : "it can't be handled (" + kind + ")";
    }
}
