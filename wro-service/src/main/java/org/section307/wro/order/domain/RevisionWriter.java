package org.section307.wro.order.domain;

import java.time.Instant;
import java.util.List;

/** Writes revisions. Every method demands a transaction, and what it locks is held until its end. */
public interface RevisionWriter {
    /** Waits for any other writer of revisions. */
    void begin();

    /** Adds a revision with the orders it changes, not yet in force. */
    void add(BookRevision revision, List<OrderVersion> changed, Instant activatedAt);

    /**
     * Closes the {@link Fence}: waits until every verdict that entered has committed, and holds up all others. Then puts
     * the revision in force, and records that what was screened before it is to be screened again.
     */
    void moveHead(int number, Instant recordedAt);
}
