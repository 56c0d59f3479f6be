package org.section307.wro.screening.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** SQL with named parameters, as the caller's view of rows has them; a collection stands for as many as it holds. */
record NamedSql(String text, Map<String, Object> values) {
    private static final Pattern NAME = Pattern.compile("(?<!:):([A-Za-z]+)");

    /** The same query, narrowed or ordered by more text and values. Both are constant but for the values. */
    NamedSql and(String more, Map<String, ?> moreValues) {
        var both = new HashMap<>(values);
        both.putAll(moreValues);
        return new NamedSql(text + " " + more, both);
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        List<Object> bound = new ArrayList<>();
        var sql = NAME.matcher(text).replaceAll(name -> {
            var value = Objects.requireNonNull(values.get(name.group(1)), name.group(1));
            Collection<?> all = value instanceof Collection<?> many ? many : List.of(value);
            bound.addAll(all);
            return String.join(", ", all.stream().map(one -> "?").toList());
        });
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < bound.size(); i++) {
            statement.setObject(i + 1, bound.get(i));
        }
        return statement;
    }
}
