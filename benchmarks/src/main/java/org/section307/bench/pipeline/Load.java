package org.section307.bench.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.section307.bench.Refused;

/** Clients, each with a kept-alive connection of its own, that file manifests at one address. */
final class Load {
    private static final int CREATED = 201;

    /** Where manifests are filed, and what becomes of those that were taken. */
    interface Target {
        int port();

        /** Request line and headers of a filing but for its length, each ended by CR LF. */
        String head(Filing filing);

        /** A filing was answered by 201; {@code startNanos} is when it was sent or should have been. */
        void taken(Filing filing, String location, long startNanos);
    }

    /**
     * What was measured.
     *
     * @param posts how many were taken
     * @param nanos from the first to the end of the last
     * @param latencies of the POSTs, nanoseconds, each from when it was sent or should have been
     */
    record Measured(long posts, long nanos, Histogram latencies) {
        double perSecond() {
            return posts * 1e9 / nanos;
        }
    }

    private final Target target;
    private final Filings filings;
    private final int clients;

    Load(Target target, Filings filings, int clients) {
        this.target = target;
        this.filings = filings;
        this.clients = clients;
    }

    /** Every client sends its next filing when the one before is answered. */
    Measured closed(long seconds) throws Refused, InterruptedException {
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        return run(start, () -> {
            long now = System.nanoTime();
            return now < end ? now : -1;
        });
    }

    /**
     * Filings fall due at an even rate whatever the answers do. One that no client was free to send in time is late, and its latency
     * counts from when it was due: what a stalled server kept from being sent is not left out.
     */
    Measured open(long seconds, double perSecond) throws Refused, InterruptedException {
        long start = System.nanoTime();
        long total = Math.max(1, Math.round(seconds * perSecond));
        double gapNanos = 1e9 / perSecond;
        var sent = new AtomicLong();
        return run(start, () -> {
            long turn = sent.getAndIncrement();
            if (turn >= total) return -1;
            long due = start + (long) (turn * gapNanos);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime())
                LockSupport.parkNanos(wait);
            return due;
        });
    }

    /** When the next filing is due; negative when there is none. Returns when it is time. */
    @FunctionalInterface
    private interface Schedule {
        long next();
    }

    private Measured run(long start, Schedule schedule) throws Refused, InterruptedException {
        List<Future<Histogram>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) running.add(threads.submit(() -> client(schedule)));
        }
        long nanos = System.nanoTime() - start;
        Histogram all = histogram();
        for (Future<Histogram> one : running) all.add(result(one));
        return new Measured(all.getTotalCount(), nanos, all);
    }

    private Histogram client(Schedule schedule) throws IOException {
        Histogram latencies = histogram();
        try (var connection = HttpConnection.open(target.port())) {
            for (long due = schedule.next(); due >= 0; due = schedule.next()) {
                Filing filing = filings.next();
                HttpConnection.Answer answer = connection.post(target.head(filing), filing.json());
                latencies.recordValue(System.nanoTime() - due);
                if (answer.status() != CREATED) throw new IOException("a filing was answered by " + answer.status());
                target.taken(filing, answer.location(), due);
            }
        }
        return latencies;
    }

    private static Histogram result(Future<Histogram> client) throws Refused, InterruptedException {
        try {
            return client.get();
        } catch (ExecutionException e) {
            throw Refused.failed("The load broke off: " + e.getCause());
        }
    }

    /** Of nanoseconds, three digits exact. */
    static Histogram histogram() {
        return new Histogram(3);
    }
}
