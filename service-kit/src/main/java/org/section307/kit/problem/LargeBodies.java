package org.section307.kit.problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Keeps the heap bounded whatever comes in at once. Reading the largest body takes some 200 MB for a moment, while
 * almost all bodies are small: small ones go their way, large ones wait for each other.
 */
public final class LargeBodies {
    /** A body of this size or more is large. */
    private static final int LARGE_BYTES = 1024 * 1024;

    private static final int WAIT_SECONDS = 30;

    // two kinds of turn: a slow sender holds one of three places to receive, never the one to read
    private final Semaphore receiving = new Semaphore(3, true);
    private final Semaphore reading = new Semaphore(1, true);
    private final int limitBytes;

    /** For bodies of at most so many bytes. */
    public LargeBodies(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    /**
     * Takes a body in and has it read.
     *
     * @throws ProblemException 413 where it is larger than the limit, 503 where its turn does not come
     */
    public <T> T read(InputStream body, Function<byte[], T> reader) {
        byte[] head = head(body);
        if (head.length < LARGE_BYTES) {
            return reader.apply(head);
        }
        return inTurn(receiving, () -> {
            byte[] bytes = BoundedBody.read(new SequenceInputStream(new ByteArrayInputStream(head), body), limitBytes);
            return inTurn(reading, () -> reader.apply(bytes));
        });
    }

    private interface Work<T> {
        T done();
    }

    private static <T> T inTurn(Semaphore turns, Work<T> work) {
        try {
            if (!turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(ProblemType.UNAVAILABLE, "too many large bodies at once: try again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.UNAVAILABLE, "the service is stopping");
        }
        try {
            return work.done();
        } finally {
            turns.release();
        }
    }

    private static byte[] head(InputStream body) {
        try {
            return body.readNBytes(LARGE_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
