package org.section307.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.section307.local.state.Secrets;

/**
 * The three databases and, for each, a role that owns and migrates it and a role for the application, which can read
 * and write rows but never change the schema.
 */
public final class Databases {
    /** The databases, each named after its service. */
    public static final List<String> NAMES = List.of("shipment", "wro", "detention");

    private final int port;
    private final Secrets secrets;

    public Databases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** The JDBC address of a database. */
    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Whether our own server answers: only ours knows the superuser's password (SCRAM proves both sides). */
    public boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Makes what is missing and sets the roles' passwords to those in the secrets. Safe to repeat. */
    public void ensure() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String name : NAMES) {
                role(statement, name + "_owner", secrets.password(name + "_owner"));
                role(statement, name + "_app", secrets.password(name + "_app"));
                // a stalled replica must not hold its locks: the fence waits for them
                statement.execute("ALTER ROLE " + name + "_app SET idle_in_transaction_session_timeout = '30s'");
                if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                    statement.execute("CREATE DATABASE " + name + " OWNER " + name + "_owner");
                }
                statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
                statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + name + " TO " + name + "_app");
            }
        }
        for (String name : NAMES) {
            try (Connection connection = connect(name);
                    Statement statement = connection.createStatement()) {
                privileges(statement, name + "_owner", name + "_app");
            }
        }
    }

    private static void privileges(Statement statement, String owner, String application) throws SQLException {
        statement.execute("ALTER SCHEMA public OWNER TO " + owner);
        statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
        statement.execute("GRANT USAGE ON SCHEMA public TO " + application);
        String forOwner = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner + " IN SCHEMA public GRANT ";
        statement.execute(forOwner + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + application);
        statement.execute(forOwner + "USAGE, SELECT ON SEQUENCES TO " + application);
        statement.execute(forOwner + "EXECUTE ON FUNCTIONS TO " + application);
    }

    private static void role(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role + " LOGIN");
        }
        // generated, letters and digits only: nothing to quote
        statement.execute("ALTER ROLE " + role + " PASSWORD '" + password + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", PostgresCluster.SUPERUSER);
        properties.setProperty("password", secrets.password(PostgresCluster.SUPERUSER));
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        return DriverManager.getConnection(url(port, database), properties);
    }
}
