package org.section307.detention.lifecycle.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Custodies as the machine keeps them: verdicts come for every owner, so no caller is asked for. */
public interface Custodies {
    /** Locks what exists, in the order of ids, until the transaction ends. */
    Map<UUID, Custody> lock(Set<UUID> shipmentIds);

    /** Stores changes in order; each custody is locked, or new. */
    void store(List<Change> changes, Moment now);

    /** Appends an officer's act. */
    void record(Act act);

    /** One step of one custody. */
    record Change(Optional<Custody> before, Custody after) {}
}
