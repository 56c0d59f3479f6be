package org.section307.kit.queue;

/** Waits that grow: 50 ms, doubled up to two seconds. Not thread-safe. */
public final class Backoff {
    private static final long FIRST_MILLIS = 50;
    private static final long LAST_MILLIS = 2_000;

    private long next = FIRST_MILLIS;

    /** How long to wait now, in milliseconds. */
    public long nextMillis() {
        long now = next;
        next = Math.min(LAST_MILLIS, next * 2);
        return now;
    }

    /** It went well: begin again with the shortest wait. */
    public void reset() {
        next = FIRST_MILLIS;
    }
}
