package org.section307.kit.database;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.section307.kit.logging.Redacted;

/** Keeps monthly partitions ahead of the calendar for the tables that `s307.partitions` names. */
@ApplicationScoped
public class Partitions {
    private static final Logger LOG = Logger.getLogger(Partitions.class);
    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 3;
    private static final int BEFORE_TRAFFIC = 100;

    private final Database database;
    private final List<String> tables;

    Partitions(Database database, @ConfigProperty(name = "s307.partitions") Optional<List<String>> tables) {
        this.database = database;
        this.tables = tables.orElse(List.of());
    }

    void atStart(@Observes @Priority(BEFORE_TRAFFIC) StartupEvent event) {
        tables.forEach(this::create);
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
