package org.section307.kit.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.section307.kit.database.Database;

/** Where an event waits that commits together with the state it tells of. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (topic, key, version, revision, event_id, event_type, extensions, size_bytes)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;
    private final TransactionSynchronizationRegistry transaction;
    private final Wake wake;

    Outbox(Database database, TransactionSynchronizationRegistry transaction, Wake wake) {
        this.database = database;
        this.transaction = transaction;
        this.wake = wake;
    }

    /**
     * Appends events in the caller's transaction. The caller holds the lock on each event's aggregate row and has
     * flushed the rows that the events refer to.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        database.call(connection -> insert(connection, events));
        if (transaction.getResource(Outbox.class) == null) {
            transaction.putResource(Outbox.class, Outbox.class);
            transaction.registerInterposedSynchronization(new WakeOnCommit());
        }
    }

    private static int[] insert(Connection connection, List<OutboxEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutboxEvent event : events) {
                insert.setString(1, event.topic());
                insert.setString(2, event.key());
                insert.setLong(3, event.version());
                insert.setLong(4, event.revision());
                insert.setString(5, event.id());
                insert.setString(6, event.type());
                insert.setArray(7, connection.createArrayOf("text", pairs(event.extensions())));
                insert.setInt(8, event.sizeBytes());
                insert.addBatch();
            }
            return insert.executeBatch();
        }
    }

    private static Object[] pairs(Map<String, String> extensions) {
        return extensions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(extension -> extension.getKey() + "=" + extension.getValue())
                .toArray();
    }

    private final class WakeOnCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake.up();
            }
        }
    }
}
