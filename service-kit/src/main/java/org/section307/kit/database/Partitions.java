package org.section307.kit.database;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.section307.kit.logging.Redacted;
import org.section307.kit.queue.Backoff;

/** Keeps monthly partitions ahead of the calendar for the tables that `s307.partitions` names. */
@ApplicationScoped
public class Partitions {
    private static final Logger LOG = Logger.getLogger(Partitions.class);
    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 3;
    private static final int BEFORE_TRAFFIC = 100;
    // lock_not_available, deadlock_detected
    private static final Set<String> LOCKED = Set.of("55P03", "40P01");
    // each attempt waits five seconds for the lock, so this is about five minutes
    private static final int ATTEMPTS_MAX = 40;

    private final Database database;
    private final List<String> tables;

    Partitions(Database database, @ConfigProperty(name = "s307.partitions") Optional<List<String>> tables) {
        this.database = database;
        this.tables = tables.orElse(List.of());
    }

    void atStart(@Observes @Priority(BEFORE_TRAFFIC) StartupEvent event) {
        tables.forEach(this::createPatiently);
    }

    /** A lock on the table, under load or another replica's, is no reason not to start. */
    private void createPatiently(String table) {
        var backoff = new Backoff();
        for (int attempt = 1; ; attempt++) {
            try {
                create(table);
                return;
            } catch (DatabaseException e) {
                if (!isLocked(e) || attempt == ATTEMPTS_MAX) {
                    throw e;
                }
                LOG.warnf("partitions not created yet, their table is locked: table=%s", table);
                pause(backoff.nextMillis());
            }
        }
    }

    private static boolean isLocked(DatabaseException error) {
        return error.getCause() instanceof SQLException sql && LOCKED.contains(String.valueOf(sql.getSQLState()));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the start was interrupted", e);
        }
    }

    @Scheduled(every = "24h", delayed = "24h", identity = "partitions")
    void daily() {
        for (String table : tables) {
            try {
                create(table);
            } catch (DatabaseException e) {
                // months are still ahead, and tomorrow is another day
                LOG.warn("partitions not created", Redacted.of(e));
            }
        }
    }

    private void create(String table) {
        int created = database.call(connection -> {
            try (var call = connection.prepareStatement("select create_month_partitions(?, ?, ?)")) {
                call.setString(1, table);
                call.setInt(2, MONTHS_BACK);
                call.setInt(3, MONTHS_AHEAD);
                try (var result = call.executeQuery()) {
                    result.next();
                    return result.getInt(1);
                }
            }
        });
        if (created > 0) {
            LOG.infof("partitions created: table=%s count=%d", table, created);
        }
    }
}
