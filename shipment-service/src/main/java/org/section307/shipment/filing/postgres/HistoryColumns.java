package org.section307.shipment.filing.postgres;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.section307.shipment.filing.domain.History;

/** A history in the four columns {@code history_source, detained_on, known_on, entered_value}; all null where there is none. */
final class HistoryColumns {
    static final int COUNT = 4;

    private HistoryColumns() {}

    static @Nullable History read(ResultSet row, int first) throws SQLException {
        String source = row.getString(first);
        return source == null
                ? null
                : new History(
                        History.Source.valueOf(source),
                        row.getObject(first + 1, LocalDate.class),
                        row.getObject(first + 2, LocalDate.class),
                        row.getBigDecimal(first + 3));
    }

    static void set(PreparedStatement statement, int first, @Nullable History history) throws SQLException {
        statement.setString(first, history == null ? null : history.source().name());
        statement.setObject(first + 1, history == null ? null : history.detainedOn(), Types.DATE);
        statement.setObject(first + 2, history == null ? null : history.knownOn(), Types.DATE);
        BigDecimal enteredValue = history == null ? null : history.enteredValue();
        statement.setBigDecimal(first + 3, enteredValue);
    }
}
