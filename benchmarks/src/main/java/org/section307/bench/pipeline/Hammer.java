package org.section307.bench.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.section307.bench.Refused;

/** Threads that do the same thing again and again, to see how often it can be done. */
final class Hammer {
    private static final int WARM_SHARE = 3;

    private Hammer() {}

    /** A thread's work: does one turn and tells how many it counts for. Its own thread closes it. */
    interface Work extends AutoCloseable {
        long turn() throws Exception;
    }

    /** Makes the work of one thread. */
    @FunctionalInterface
    interface Maker {
        Work make() throws Exception;
    }

    /** How many per second, over all threads; the first third of the time warms up and is not counted. */
    static double perSecond(int threads, long seconds, Maker maker) throws Refused, InterruptedException {
        long span = TimeUnit.SECONDS.toNanos(seconds);
        long start = System.nanoTime() + span / WARM_SHARE;
        long end = start + span - span / WARM_SHARE;
        List<Future<Long>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++)
                running.add(pool.submit(() -> {
                    long done = 0;
                    try (Work work = maker.make()) {
                        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                            long turn = work.turn();
                            if (now >= start) done += turn;
                        }
                    }
                    return done;
                }));
        }
        long nanos = System.nanoTime() - start;
        long done = 0;
        for (Future<Long> one : running) done += result(one);
        return done * 1e9 / nanos;
    }

    private static long result(Future<Long> thread) throws Refused, InterruptedException {
        try {
            return thread.get();
        } catch (ExecutionException e) {
            throw Refused.failed("A limit can't be measured: " + e.getCause());
        }
    }
}
