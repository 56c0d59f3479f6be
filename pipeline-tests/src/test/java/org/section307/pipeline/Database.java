package org.section307.pipeline;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a service's tables, to count what its API has no reason to show. */
record Database(String url, String user, String password) {
    /** The first column of every row, as text. */
    List<String> column(String sql) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String sql) {
        return Long.parseLong(column(sql).getFirst());
    }

    /** Tables in which some row holds a text: in a column of text, or among the bytes of one of bytes. */
    List<String> tablesThatHold(String text) {
        var tables = column("select format('%I.%I', schemaname, tablename) from pg_tables"
                + " where schemaname not in ('pg_catalog', 'information_schema')"
                + " and has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT')");
        return tables.stream()
                .filter(table -> count("select count(*) from " + table + " t where strpos(lower(t::text), lower('"
                                + text + "')) > 0 or strpos(t::text, encode('" + text + "', 'hex')) > 0")
                        > 0)
                .toList();
    }
}
