package org.section307.detention.lifecycle.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A query put together of constant conditions with named parameters; a collection stands for a list of values. */
final class NamedSql {
    // not the second colon of a cast
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z][a-zA-Z0-9_]*)");
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    NamedSql add(String constantText) {
        text.append(' ').append(constantText);
        return this;
    }

    /** Adds the condition with its one parameter, unless the value is null. */
    NamedSql where(@Nullable Object value, String condition, String parameter) {
        if (value != null) {
            add("and " + condition);
            values.put(parameter, value);
        }
        return this;
    }

    NamedSql bind(Map<String, Object> more) {
        values.putAll(more);
        return this;
    }

    /** The statement with all values bound; the caller closes it. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        var bound = new ArrayList<Object>();
        var matcher = PARAMETER.matcher(text);
        var positional = new StringBuilder();
        while (matcher.find()) {
            var several = spread(values.get(matcher.group(1)), matcher.group(1));
            matcher.appendReplacement(positional, String.join(", ", Collections.nCopies(several.size(), "?")));
            bound.addAll(several);
        }
        matcher.appendTail(positional);
        var statement = connection.prepareStatement(positional.toString());
        for (int i = 0; i < bound.size(); i++) {
            statement.setObject(i + 1, bound.get(i));
        }
        return statement;
    }

    private static List<Object> spread(@Nullable Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return value instanceof Collection<?> several ? new ArrayList<>(several) : List.of(value);
    }
}
