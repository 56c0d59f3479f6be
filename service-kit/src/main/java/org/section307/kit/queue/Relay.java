package org.section307.kit.queue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.section307.kit.logging.Redacted;
import org.section307.kit.queue.OutboxRows.Batch;

/**
 * Sends what waits in the outbox, in id order, and deletes what was sent. One relay of a service works at a time. At least
 * once, and in practice once: a row goes out twice only if its relay dies, or stands still for longer than its successor
 * waits, between Kafka's commit and the deletion.
 */
final class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long SETTLING_PAUSE_MILLIS = 10;
    // headers and the record's frame come on top of the bytes
    private static final int EVENT_BYTES_MAX = EventSender.RECORD_BYTES_MAX - 64 * 1024;

    private final Pace pace;
    private final RelayLease lease;
    private final OutboxRows outbox;
    private final Supplier<EventSender> senders;
    private final RelayMeters meters;
    private final Wake wake;
    private final Backoff backoff = new Backoff();

    private volatile boolean running = true;
    private long renewedAt;
    private long begunAt;
    private boolean backlog;
    private long lookedBehindAt;

    /**
     * How the relay spends its time.
     *
     * @param leaseMillis how long a relay that is dead keeps the others waiting
     * @param graceMillis how long a successor waits for a predecessor's batch to be settled
     * @param pollMillis longest time between two looks at the outbox
     * @param breathMillis shortest time from one batch to the next, unless the first was full; less than a third of the
     *     lease. A batch is a transaction of Kafka's and of every consumer's however few events it has, and what commits
     *     within a breath shares them
     */
    record Pace(long leaseMillis, long graceMillis, long pollMillis, long breathMillis, int rowsMax, long bytesMax) {
        static final Pace USUAL = new Pace(3_000, 3_000, 200, 100, 500, 16L * 1024 * 1024);
        static final long LOOK_BEHIND_MILLIS = 1_000;
    }

    Relay(
            Pace pace,
            RelayLease lease,
            OutboxRows outbox,
            Supplier<EventSender> senders,
            RelayMeters meters,
            Wake wake) {
        this.pace = pace;
        this.lease = lease;
        this.outbox = outbox;
        this.senders = senders;
        this.meters = meters;
        this.wake = wake;
    }

    @Override
    public void run() {
        while (running) {
            try {
                if (take()) {
                    relayWhileHeld();
                } else {
                    meters.waiting(outbox.depth());
                    pause(Math.min(pace.leaseMillis() / 3 + 1, pace.pollMillis()));
                }
            } catch (RuntimeException | Error e) {
                // whatever it was: a new sender shuts out the old one and the outbox is read from the beginning
                meters.troubled();
                LOG.warn("relay starts anew", Redacted.of(e));
                rest(backoff.nextMillis());
            }
        }
        giveUp();
    }

    /** Ends the loop after the batch at hand. */
    void stop() {
        running = false;
        wake.up();
    }

    private void relayWhileHeld() {
        try (EventSender sender = senders.get()) {
            if (!predecessorSettled()) {
                return;
            }
            var frontier = new Frontier();
            boolean held = true;
            while (running && held) {
                held = step(sender, frontier);
                backoff.reset();
            }
        }
    }

    /** Sends what there is, or waits; false when another has the lease. */
    private boolean step(EventSender sender, Frontier frontier) {
        if (!backlog) {
            rest(Math.max(0, pace.breathMillis() - millisSince(begunAt)));
        }
        if (!running) {
            return true;
        }
        Batch batch = outbox.read(from(frontier), pace.rowsMax(), pace.bytesMax());
        if (batch.rows().isEmpty()) {
            frontier.passed(batch);
            pause(pace.pollMillis());
            return millisSince(renewedAt) < pace.leaseMillis() / 3 || take();
        }
        if (!lease.begin()) {
            return false;
        }
        renewedAt = System.nanoTime();
        begunAt = renewedAt;
        backlog = batch.rows().size() == pace.rowsMax();
        send(batch, sender);
        frontier.passed(batch);
        return true;
    }

    private void send(Batch batch, EventSender sender) {
        Map<Boolean, List<OutboxRow>> rows = batch.rows().stream().collect(Collectors.partitioningBy(Relay::canBeSent));
        List<OutboxRow> sendable = rows.getOrDefault(true, List.of());
        List<OutboxRow> unsendable = rows.getOrDefault(false, List.of());
        boolean sent = false;
        try {
            if (!sendable.isEmpty()) {
                sender.send(sendable);
            }
            sent = true;
        } finally {
            // also when nothing was sent: a successor must not wait for us
            outbox.settle(lease.holder(), sent ? sendable : List.of());
        }
        meters.relayed(sendable);
        if (!unsendable.isEmpty()) {
            LOG.errorf("events that can't be sent were buried: count=%d", unsendable.size());
            outbox.bury(unsendable, "the event's bytes are missing or larger than a record may be");
        }
    }

    private static boolean canBeSent(OutboxRow row) {
        byte[] bytes = row.bytes();
        return bytes != null && bytes.length <= EVENT_BYTES_MAX;
    }

    /** The frontier; once a second the very beginning, should a row ever lie behind it. */
    private long from(Frontier frontier) {
        if (millisSince(lookedBehindAt) < Pace.LOOK_BEHIND_MILLIS) {
            return frontier.settledId();
        }
        lookedBehindAt = System.nanoTime();
        meters.waiting(outbox.depth());
        return 0;
    }

    /**
     * Waits until the batch of the holder before us is deleted, if it was sent. Its sender is shut out by now, so it can
     * finish nothing new. False when the lease was lost meanwhile.
     */
    private boolean predecessorSettled() {
        long start = System.nanoTime();
        while (running && millisSince(start) < pace.graceMillis()) {
            UUID sending = lease.sending().orElse(lease.holder());
            if (sending.equals(lease.holder())) {
                return true;
            }
            pause(SETTLING_PAUSE_MILLIS);
            if (!take()) {
                return false;
            }
        }
        return running;
    }

    private boolean take() {
        renewedAt = System.nanoTime();
        return lease.take();
    }

    private void giveUp() {
        try {
            lease.release();
        } catch (RuntimeException e) {
            LOG.debug("lease runs out by itself", Redacted.of(e));
        }
    }

    private void pause(long millis) {
        try {
            wake.await(millis);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    /** Waits, and is not woken by a commit. */
    private void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private static long millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1_000_000;
    }
}
