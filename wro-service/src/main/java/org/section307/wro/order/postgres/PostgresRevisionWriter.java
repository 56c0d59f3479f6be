package org.section307.wro.order.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.section307.kit.database.Database;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.OrderVersion;
import org.section307.wro.order.domain.RevisionWriter;

/** Adds revisions. The runtime role can neither change nor delete one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostgresRevisionWriter implements RevisionWriter {
    /** Any number that no other lock of this database has. */
    private static final long WRITERS_KEY = 307_002L;

    private final Database database;

    PostgresRevisionWriter(Database database) {
        this.database = database;
    }

    @Override
    public void begin() {
        inConnection(connection -> execute(connection, "select pg_advisory_xact_lock(" + WRITERS_KEY + ")"));
    }

    @Override
    public void add(BookRevision revision, List<OrderVersion> changed, Instant activatedAt) {
        inConnection(connection -> {
            try (var statement = connection.prepareStatement("insert into book_revision (revision, engine_version,"
                    + " policy_version, sources_sha256, order_count, activated_at) values (?, ?, ?, ?, ?, ?)")) {
                statement.setInt(1, revision.number());
                statement.setString(2, revision.engineVersion());
                statement.setString(3, revision.policyVersion());
                statement.setString(4, revision.sourcesSha256());
                statement.setInt(5, revision.orderCount());
                statement.setObject(6, activatedAt.atOffset(ZoneOffset.UTC));
                statement.executeUpdate();
            }
            addOrders(connection, revision.number(), changed);
        });
    }

    private static void addOrders(Connection connection, int revision, List<OrderVersion> changed) throws SQLException {
        try (var statement = connection.prepareStatement("insert into order_version (order_id, revision, source_file,"
                + " position, source_row, facts) values (?, ?, ?, ?, ?, ?)")) {
            for (OrderVersion version : changed) {
                statement.setString(1, version.orderId());
                statement.setInt(2, revision);
                statement.setString(3, version.source().file());
                statement.setInt(4, version.source().position());
                statement.setBytes(5, version.source().json());
                statement.setBytes(6, version.facts());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public void moveHead(int number, Instant recordedAt) {
        inConnection(connection -> {
            execute(connection, "select pg_advisory_xact_lock(" + AdvisoryFence.FENCE_KEY + ")");
            try (var head = connection.prepareStatement("insert into book_head (revision) values (?)"
                    + " on conflict (only_row) do update set revision = excluded.revision")) {
                head.setInt(1, number);
                head.executeUpdate();
            }
            try (var rescreening =
                    connection.prepareStatement("insert into rescreening (revision, recorded_at) values (?, ?)")) {
                rescreening.setInt(1, number);
                rescreening.setObject(2, recordedAt.atOffset(ZoneOffset.UTC));
                rescreening.executeUpdate();
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void inConnection(Work work) {
        database.call(connection -> {
            work.with(connection);
            return work;
        });
    }
}
