package org.section307.detention.lifecycle.domain;

import java.time.LocalDate;
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

    /**
     * One step of one custody.
     *
     * @param known when the agency knew of detentions that begin to count by this step; of any other, on the day of the step
     */
    record Change(Optional<Custody> before, Custody after, Map<DetentionId, LocalDate> known) {
        public Change {
            known = Map.copyOf(known);
        }
    }
}
