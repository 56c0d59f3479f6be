package org.section307.bench.pipeline;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.section307.bench.Refused;

/**
 * Sees when a shipment's status stops being RECEIVED, by reading the row that a GET reads: asking the API about every filing again
 * and again would be most of the load. It looks every ten milliseconds at the oldest thousand that wait, or less often, so that it
 * spends at most a tenth of its time in the database; a status is taken as visible when the look that found it has ended.
 */
final class StatusWatch implements AutoCloseable {
    private static final String ANSWERED = "select id from shipment where id = any (?) and status <> 'RECEIVED'";
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final int BREAKS_PER_LOOK = 9;
    private static final int LOOKED_AT_MAX = 1000;

    private final Connection connection;
    private final Thread thread = new Thread(this::watch, "status-watch");
    private final Queue<Waiting> filed = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Long> waiting = new LinkedHashMap<>();
    private Histogram latencies = Load.histogram();
    private long lastVisible;
    private int left;
    private @Nullable SQLException trouble;
    private volatile boolean ending;

    private record Waiting(UUID id, long startNanos) {}

    private StatusWatch(Connection connection) {
        this.connection = connection;
    }

    /** Begins to watch shipment-service's database, as its application's role. */
    static StatusWatch start(String url, String user, String password) throws SQLException {
        var watch = new StatusWatch(DriverManager.getConnection(url, user, password));
        watch.thread.start();
        return watch;
    }

    /** A shipment is on file; for any thread. */
    void filed(UUID id, long startNanos) {
        filed.add(new Waiting(id, startNanos));
    }

    /**
     * What was seen since the last call, once nothing waits any more.
     *
     * @param lastNanos when the last of them became visible, by {@link System#nanoTime}
     */
    record Seen(Histogram latencies, long lastNanos) {}

    /** @throws Refused if some still wait after so long, or the database fails */
    Seen awaitAll(long seconds) throws Refused, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            synchronized (this) {
                if (trouble != null) throw Refused.failed("The statuses can't be read: " + trouble.getMessage());
                if (filed.isEmpty() && left == 0) return take();
                if (System.nanoTime() > end)
                    throw Refused.failed(
                            (left + filed.size()) + " shipments are still RECEIVED after " + seconds + " s.");
            }
            TimeUnit.NANOSECONDS.sleep(LOOK_NANOS);
        }
    }

    private synchronized Seen take() {
        var seen = new Seen(latencies, lastVisible);
        latencies = Load.histogram();
        return seen;
    }

    private void watch() {
        try (connection) {
            while (!ending) {
                long start = System.nanoTime();
                look();
                long pause = Math.max(LOOK_NANOS, BREAKS_PER_LOOK * (System.nanoTime() - start));
                LockSupport.parkNanos(pause);
            }
        } catch (SQLException e) {
            synchronized (this) {
                trouble = e;
            }
        }
    }

    private void look() throws SQLException {
        synchronized (this) {
            for (Waiting next = filed.poll(); next != null; next = filed.poll())
                waiting.put(next.id(), next.startNanos());
            left = waiting.size();
        }
        if (waiting.isEmpty()) return;
        List<UUID> answered =
                answered(waiting.keySet().stream().limit(LOOKED_AT_MAX).toArray(UUID[]::new));
        long now = System.nanoTime();
        synchronized (this) {
            for (UUID id : answered) {
                Long start = waiting.remove(id);
                if (start != null) latencies.recordValue(now - start);
            }
            if (!answered.isEmpty()) lastVisible = now;
            left = waiting.size();
        }
    }

    private List<UUID> answered(UUID[] ids) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ANSWERED)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = select.executeQuery()) {
                List<UUID> answered = new ArrayList<>();
                while (row.next()) answered.add(row.getObject(1, UUID.class));
                return answered;
            }
        }
    }

    @Override
    public void close() {
        ending = true;
        LockSupport.unpark(thread);
    }
}
