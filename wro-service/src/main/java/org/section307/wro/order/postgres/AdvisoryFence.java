package org.section307.wro.order.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.section307.kit.database.Database;
import org.section307.wro.order.domain.Fence;

/**
 * The fence as an advisory lock of the database. A row lock on the head was measured to starve revisions for as long as
 * verdicts keep coming.
 */
@ApplicationScoped
class AdvisoryFence implements Fence {
    /** Any number that no other lock of this database has. */
    static final long FENCE_KEY = 307_001L;

    private final Database database;

    AdvisoryFence(Database database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int enter() {
        return database.call(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_xact_lock_shared(" + FENCE_KEY + ")");
                // a statement of its own: one that waits for the lock took its snapshot before, and reads the old head
                try (var head = statement.executeQuery("select revision from book_head")) {
                    if (!head.next()) {
                        throw new IllegalStateException("there is no order book yet");
                    }
                    return head.getInt(1);
                }
            }
        });
    }
}
