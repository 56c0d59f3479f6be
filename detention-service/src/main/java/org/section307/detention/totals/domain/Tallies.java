package org.section307.detention.totals.domain;

import java.util.List;

/** The books of detentions. They only grow. */
public interface Tallies {
    /** Appends in the caller's transaction; the caller holds the lock on each shipment's custody. */
    void append(List<TallyRow> rows);
}
