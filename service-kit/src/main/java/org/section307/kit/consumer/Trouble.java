package org.section307.kit.consumer;

/** Tells trouble that passes (SQLState 08, 40, 53, 55, 57; retriable Kafka errors) from all other. */
public final class Trouble {
    private Trouble() {}

    /** Whether the error, or any of its causes, is one that goes away by itself. */
    public static boolean passes(Throwable error) {
        throw new UnsupportedOperationException("to be written " + error);
    }
}
