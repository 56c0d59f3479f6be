package org.section307.detention.totals.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.section307.detention.totals.domain.Tallies;
import org.section307.detention.totals.domain.TallyRow;

@ApplicationScoped
class PostgresTallies implements Tallies {
    // the step makes the row's natural key: a second writer of the same step is refused by it
    private static final String APPEND = """
            insert into tally (shipment_id, line, ordinal, step, effective_on, known_on, lines, value, entry_key, bill_key)
            select k.shipment_id, k.line, k.ordinal,
                (select coalesce(max(t.step), 0) + 1 from tally t
                 where t.shipment_id = k.shipment_id and t.line = k.line and t.ordinal = k.ordinal),
                ?, ?, ?, ?, ?, ?
            from (values (?::uuid, ?, ?)) as k (shipment_id, line, ordinal)""";

    @Inject
    DataSource dataSource;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<TallyRow> rows) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            for (var row : rows) {
                var counted = row.counted();
                statement.setObject(1, counted.effectiveOn());
                statement.setObject(2, row.knownOn());
                statement.setInt(3, row.lines());
                statement.setBigDecimal(4, row.value());
                statement.setString(5, counted.entryKey());
                statement.setString(6, counted.billKey());
                statement.setObject(7, counted.shipmentId());
                statement.setInt(8, counted.line());
                statement.setInt(9, counted.ordinal());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused", e);
        }
    }
}
