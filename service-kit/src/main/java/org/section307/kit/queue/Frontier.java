package org.section307.kit.queue;

import org.section307.kit.queue.OutboxRows.Batch;

/**
 * From which id on the outbox is read. Sequence order is not commit order: a transaction that drew a lesser id may commit
 * after one that drew a greater. So the frontier passes an id only when every transaction that was under way when that
 * id was seen has ended. What commits late is then read before anything newer, and no key is reordered.
 *
 * <p>Not thread-safe.
 */
final class Frontier {
    private static final long NONE = -1;

    private long settledId;
    private long candidateId = NONE;
    private long candidateTransaction;

    /** No row with this id or a lesser one can appear any more. */
    long settledId() {
        return settledId;
    }

    /** Takes note of a batch that was read from the frontier, or from the very beginning, and is sent and deleted. */
    void passed(Batch batch) {
        boolean empty = batch.rows().isEmpty();
        long lastId = empty ? NONE : batch.rows().getLast().id();
        if (candidateId != NONE && batch.oldestRunning() >= candidateTransaction && (empty || lastId >= candidateId)) {
            settledId = Math.max(settledId, candidateId);
            candidateId = NONE;
        }
        if (candidateId == NONE && !empty) {
            candidateId = lastId;
            candidateTransaction = batch.nextTransaction();
        }
    }
}
