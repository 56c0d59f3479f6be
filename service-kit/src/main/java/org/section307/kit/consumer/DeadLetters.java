package org.section307.kit.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;

/** Messages nobody could read, kept for people: stored, copied to `<topic>.dead-letter`, never re-injected. */
@ApplicationScoped
public class DeadLetters {
    @Inject
    DataSource dataSource;

    /** Stores the message once for its (topic, partition, offset) and queues its copy, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bury(Message message, String reason) {
        throw new UnsupportedOperationException("to be written " + message.topic() + reason + dataSource);
    }

    /** How many lie unattended. */
    public long count() {
        throw new UnsupportedOperationException("to be written");
    }
}
