package org.section307.detention;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Made-up detentions of four fiscal years, 1991 to 1994, 5,000 lines of 1,000 shipments each, in a transaction that is
 * rolled back: so many that a plan which reads another year's rows, or more than a page, shows.
 */
public final class ManyDetentions implements AutoCloseable {
    public static final int SHIPMENTS_A_YEAR = 1_000;
    public static final int LINES_A_YEAR = 5_000;
    private final Connection connection;

    /** As the owner, who may analyse what it has put in. */
    public ManyDetentions() throws SQLException {
        var config = ConfigProvider.getConfig();
        connection = DriverManager.getConnection(
                config.getValue("S307_DETENTION_JDBC_URL", String.class),
                "detention_owner",
                config.getValue("S307_DETENTION_OWNER_PASSWORD", String.class));
        connection.setAutoCommit(false);
        // ids are of the time of filing, as everywhere; 1 in 50 lines is in review, 1 in 10 shipments released
        execute("""
                create temporary table filing on commit drop as
                select n, uuid_from(timestamp '1990-10-01' + n * interval '525 minutes') as id,
                    (timestamp '1990-10-01' + n * interval '525 minutes')::date as day,
                    (array['2704', '1001', '4601', '5301'])[1 + n % 4] as port, 'MANY-' || n % 100 as importer,
                    'F' || n % 10 as filer
                from generate_series(0, 3999) as n""");
        execute("""
                insert into custody
                select id, 1, case when n % 10 = 0 then 'RELEASED' else 'HELD' end, 1, 1, true, importer, filer, port,
                    'MANY' || n, 'MANY' || n, day, day
                from filing""");
        execute("""
                insert into detention (shipment_id, line, ordinal, version, state, value, opened_on, opened_at, held_on,
                    held_at, closed_on, closed_at, closing_reason, importer, filer, port, entry_key, bill_key, history_source,
                    counted_under)
                select id, line, 1, 1, case when n % 10 = 0 then 'RELEASED' when n % 10 = 1 and line = 5 then 'IN_REVIEW'
                        else 'HELD' end, 1.00, day, day, held, held, closed, closed,
                    case when closed is not null then 'ADMISSIBLE_PROOF' end, importer, filer, port, 'MANY' || n, 'MANY' || n,
                    (array['AGENCY', 'SYNTHETIC'])[1 + n % 2], case when held is not null then 'many-' || n % 20 end
                from filing, generate_series(1, 5) as line,
                    lateral (select case when n % 10 = 1 and line = 5 then null else day end as held,
                        case when n % 10 = 0 then day end as closed) as days""");
        execute("""
                insert into tally (shipment_id, line, ordinal, step, effective_on, known_on, lines, value, entry_key, bill_key)
                select shipment_id, line, ordinal, 1, held_on, held_on, 1, value, entry_key, bill_key
                from detention where held_on is not null and entry_key like 'MANY%'""");
        execute("""
                insert into ground (shipment_id, line, ordinal, ground_key, basis, answer, state, version, opened_on)
                select shipment_id, line, ordinal, 'many-' || substr(entry_key, 5)::int % 20, 'WRO', 'DETAIN', 'OPEN', 1,
                    opened_on
                from detention where entry_key like 'MANY%'""");
        execute("analyze custody, detention, ground, tally");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    public Connection connection() {
        return connection;
    }

    /** How many rows of a table and its partitions the statement, run once, reads to make its answer. */
    public long rowsRead(PreparedStatement of, String table) throws SQLException {
        try (var statement = connection.createStatement();
                // the driver's text of a statement has the values in their places
                var rows = statement.executeQuery("explain (analyze, timing off, format json) " + of)) {
            rows.next();
            return rowsRead(Golden.json(rows.getString(1).getBytes(java.nio.charset.StandardCharsets.UTF_8)), table);
        }
    }

    private static long rowsRead(JsonNode plan, String table) {
        long read = 0;
        var name = plan.path("Relation Name").asText().toLowerCase(Locale.ROOT);
        if (name.equals(table) || name.startsWith(table + "_y") || name.equals(table + "_default")) {
            read += Math.round((plan.path("Actual Rows").asDouble()
                            + plan.path("Rows Removed by Filter").asDouble()
                            + plan.path("Rows Removed by Index Recheck").asDouble())
                    * plan.path("Actual Loops").asDouble());
        }
        for (var child : plan) {
            read += child.isContainerNode() ? rowsRead(child, table) : 0;
        }
        return read;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
