package org.section307.detention.lifecycle.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows for one statement, an array for each column: ten thousand of them cost one way to the database and one plan. */
final class BulkRows {
    private final String[] types;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** PostgreSQL's types of the columns, in their order. */
    BulkRows(String... types) {
        this.types = types;
    }

    void add(@Nullable Object... row) {
        if (row.length != types.length) {
            throw new IllegalArgumentException("a row has as many values as columns");
        }
        rows.add(row);
    }

    /** The rows as the statement names them: `unnest(?::uuid[], …)`. */
    String unnest() {
        return Arrays.stream(types).map(type -> "?::" + type + "[]").collect(Collectors.joining(", ", "unnest(", ")"));
    }

    /** Runs the statement, whose only parameters are those of {@link #unnest}; nothing where there is no row. */
    void execute(Connection connection, String sql) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int column = 0; column < types.length; column++) {
                int of = column;
                statement.setArray(
                        column + 1,
                        connection.createArrayOf(
                                types[column], rows.stream().map(row -> row[of]).toArray()));
            }
            statement.executeUpdate();
        }
    }
}
