package org.section307.kit.queue;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import org.section307.kit.database.Database;

/** The right to relay, which one holder at a time has, by the database's clock. */
final class RelayLease {
    private final Database database;
    private final UUID holder = UUID.randomUUID();
    private final long millis;

    RelayLease(Database database, long millis) {
        this.database = database;
        this.millis = millis;
    }

    UUID holder() {
        return holder;
    }

    /** Takes or renews the lease; false while another has it. */
    boolean take() {
        return updated("""
                insert into relay_lease (holder, expires_at)
                values (?, clock_timestamp() + ? * interval '1 millisecond')
                on conflict (only_row) do update set holder = excluded.holder, expires_at = excluded.expires_at
                where relay_lease.holder = excluded.holder or relay_lease.expires_at < clock_timestamp()""", statement -> {
            statement.setObject(1, holder);
            statement.setLong(2, millis);
        });
    }

    /** Renews the lease and notes that a batch is on its way; false if another has taken it. */
    boolean begin() {
        return updated("""
                update relay_lease set sending = holder, expires_at = clock_timestamp() + ? * interval '1 millisecond'
                where holder = ?""", statement -> {
            statement.setLong(1, millis);
            statement.setObject(2, holder);
        });
    }

    /** The holder whose batch may be sent and not yet deleted. */
    Optional<UUID> sending() {
        return database.call(connection -> {
            try (PreparedStatement query =
                            connection.prepareStatement("select sending from relay_lease where sending is not null");
                    ResultSet result = query.executeQuery()) {
                return result.next() ? Optional.of(result.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    /** Gives the lease up, so that a successor need not wait. */
    void release() {
        updated(
                "update relay_lease set expires_at = '-infinity' where holder = ?",
                statement -> statement.setObject(1, holder));
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws java.sql.SQLException;
    }

    private boolean updated(String sql, Parameters parameters) {
        return database.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                parameters.set(statement);
                return statement.executeUpdate() > 0;
            }
        });
    }
}
