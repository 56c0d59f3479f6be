package org.section307.wro;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database as its owner reaches it, who may change what the service may not. */
public final class AsOwner {
    private AsOwner() {}

    /** A connection of its own, outside the service's pool. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
    }

    /** Changes rows, and sees that there are as many as expected. */
    public static void change(int rows, String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            int changed = statement.executeUpdate(sql);
            if (changed != rows) {
                throw new IllegalStateException(changed + " rows changed: " + sql);
            }
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
