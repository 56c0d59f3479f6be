package org.section307.detention.totals.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.domain.Tallies;
import org.section307.detention.totals.domain.TallyRow;
import org.section307.kit.database.Database;

@ApplicationScoped
class PostgresTallies implements Tallies {
    // the step makes the row's natural key: a second writer of the same step is refused by it
    private static final String APPEND = """
            insert into tally (shipment_id, line, ordinal, step, effective_on, known_on, lines, value, entry_key, bill_key)
            select n.shipment_id, n.line, n.ordinal,
                coalesce(l.step, 0) + row_number() over (partition by n.shipment_id, n.line, n.ordinal order by n.place),
                n.effective_on, n.known_on, n.lines, n.value, n.entry_key, n.bill_key
            from unnest(?::uuid[], ?::int4[], ?::int4[], ?::date[], ?::date[], ?::int4[], ?::numeric[], ?::text[], ?::text[])
                with ordinality as n (shipment_id, line, ordinal, effective_on, known_on, lines, value, entry_key,
                    bill_key, place)
            left join (
                select t.shipment_id, t.line, t.ordinal, max(t.step) as step
                from tally t where t.shipment_id = any (?) group by 1, 2, 3) as l
                using (shipment_id, line, ordinal)
            order by n.place""";

    private final Database database;

    @Inject
    PostgresTallies(Database database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<TallyRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.call(connection -> {
            try (var statement = connection.prepareStatement(APPEND)) {
                bind(statement, 1, "uuid", rows, row -> row.counted().shipmentId());
                bind(statement, 2, "int4", rows, row -> row.counted().line());
                bind(statement, 3, "int4", rows, row -> row.counted().ordinal());
                bind(statement, 4, "date", rows, row -> row.counted().effectiveOn());
                bind(statement, 5, "date", rows, TallyRow::knownOn);
                bind(statement, 6, "int4", rows, TallyRow::lines);
                bind(statement, 7, "numeric", rows, TallyRow::value);
                bind(statement, 8, "text", rows, row -> row.counted().entryKey());
                bind(statement, 9, "text", rows, row -> row.counted().billKey());
                bind(statement, 10, "uuid", rows, row -> row.counted().shipmentId());
                return statement.executeUpdate();
            }
        });
    }

    private static void bind(
            PreparedStatement statement,
            int parameter,
            String type,
            List<TallyRow> rows,
            Function<TallyRow, @Nullable Object> value)
            throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(
                parameter,
                connection.createArrayOf(type, rows.stream().map(value).toArray()));
    }
}
