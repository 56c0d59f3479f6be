package org.section307.bench.pipeline;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.section307.bench.Refused;

/** What the same PostgreSQL, with the same settings, does at most with rows of a manifest's bytes, in a database of its own. */
final class PostgresLimits {
    /** As many as the pool of shipment-service has. */
    static final int CONNECTIONS = 20;

    static final String DATABASE = "bench";
    static final String USER = "postgres";
    private static final int COPY_ROWS = 1000;

    private final String url;
    private final String password;
    private final Rows rows;

    private PostgresLimits(String url, String password, Rows rows) {
        this.url = url;
        this.password = password;
        this.rows = rows;
    }

    /** Makes the database and its one table. */
    static PostgresLimits of(BenchStack stack, Rows rows) throws SQLException {
        String password = stack.password(USER);
        execute(stack.databaseUrl("postgres"), password, "create database " + DATABASE);
        String url = stack.databaseUrl(DATABASE);
        execute(url, password, Rows.TABLE);
        return new PostgresLimits(url, password, rows);
    }

    /** Transactions of one row each, per second. */
    double commitsPerSecond(long seconds) throws Refused, InterruptedException, SQLException {
        empty();
        return Hammer.perSecond(CONNECTIONS, seconds, Inserting::new);
    }

    /** Rows per second by COPY in binary form, a thousand rows a transaction. */
    double copiedPerSecond(int connections, long seconds) throws Refused, InterruptedException, SQLException {
        empty();
        return Hammer.perSecond(connections, seconds, Copying::new);
    }

    /** Leaves nothing for the checkpoint or vacuum of whoever measures next. */
    void empty() throws SQLException {
        execute(url, password, "truncate bare");
        execute(url, password, "checkpoint");
    }

    private static void execute(String url, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, USER, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private final class Inserting implements Hammer.Work {
        private final Connection connection = DriverManager.getConnection(url, USER, password);
        private final PreparedStatement insert = connection.prepareStatement(Rows.INSERT);
        private long number;

        Inserting() throws SQLException {}

        @Override
        public long turn() throws SQLException {
            insert.setObject(1, Rows.id());
            insert.setBytes(2, rows.bytes(number++));
            return insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private final class Copying implements Hammer.Work {
        private final Connection connection = DriverManager.getConnection(url, USER, password);

        Copying() throws SQLException {}

        @Override
        public long turn() throws Exception {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(Rows.COPY, new ByteArrayInputStream(rows.copied(COPY_ROWS)), 1 << 16);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
