package org.section307.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain SQL on the service's database: within a transaction on its connection, otherwise each statement by itself. */
@ApplicationScoped
public class Database {
    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** On a data source of the caller's own; what a service injects is on the service's. */
    public static Database on(DataSource dataSource) {
        return new Database(dataSource);
    }

    /** What is done with a connection; it may neither close nor keep it. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does the work and gives its result. */
    public <T> T call(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
