package org.section307.detention.lifecycle.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.section307.detention.lifecycle.domain.Moment;

/** Plain JDBC within the running transaction: these rows come in batches, and their SQL says more than a mapping would. */
final class Sql {
    private Sql() {}

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Runs the work; a failure keeps its SQLState as cause, by which a consumer knows trouble that passes. */
    static <T> T run(DataSource dataSource, Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused", e);
        }
    }

    static OffsetDateTime utc(Moment moment) {
        return utc(moment.at());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
