package org.section307.wro;

import java.util.ArrayList;
import java.util.List;
import org.section307.kit.database.Database;

/** What is stored, as text, for tests that ask what the interfaces don't tell. */
public final class Rows {
    private Rows() {}

    /** The rows of a query, each with its columns joined by a bar; every parameter is text. */
    public static List<String> of(Database database, String sql, String... parameters) {
        return database.call(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setString(i + 1, parameters[i]);
                }
                try (var rows = statement.executeQuery()) {
                    var found = new ArrayList<String>();
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        var row = new StringBuilder(String.valueOf(rows.getString(1)));
                        for (int column = 2; column <= columns; column++) {
                            row.append('|').append(rows.getString(column));
                        }
                        found.add(row.toString());
                    }
                    return found;
                }
            }
        });
    }
}
