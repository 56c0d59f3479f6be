package org.section307.kit.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import javax.sql.DataSource;

/** Where an event waits that commits together with the state it tells of. */
@ApplicationScoped
public class Outbox {
    @Inject
    DataSource dataSource;

    /**
     * Appends events in the caller's transaction. The caller holds the lock on each event's aggregate row and has
     * flushed the rows that the events refer to.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        throw new UnsupportedOperationException("to be written " + events + dataSource);
    }
}
