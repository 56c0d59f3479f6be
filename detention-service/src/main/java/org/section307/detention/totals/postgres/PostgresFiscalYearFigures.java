package org.section307.detention.totals.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.section307.detention.totals.domain.DetentionFigures;
import org.section307.detention.totals.domain.DetentionFigures.Outcomes;
import org.section307.detention.totals.domain.FiscalYear;
import org.section307.detention.totals.domain.FiscalYearFigures;
import org.section307.detention.totals.domain.OrderEntry;

@ApplicationScoped
class PostgresFiscalYearFigures implements FiscalYearFigures {
    // a shipment is a distinct entry, else bill; a fiscal year begins three months before its number's
    private static final String FIGURES = """
            with counted as (
                select t.shipment_id, t.line, t.ordinal, t.effective_on, t.entry_key, t.bill_key,
                    sum(t.lines) as lines, sum(t.value) as value
                from tally t where t.effective_on between ? and ?
                group by 1, 2, 3, 4, 5, 6 having sum(t.lines) <> 0),
            shipment as (
                select extract(year from c.effective_on + interval '3 months')::int as fiscal_year,
                    coalesce('entry ' || c.entry_key, 'bill ' || c.bill_key) as shipment_key,
                    sum(c.lines) as lines, sum(c.value) as value,
                    min(case custody.state when 'HELD' then 1 when 'IN_REVIEW' then 2 else 3 end) as rank
                from counted c join custody using (shipment_id) group by 1, 2),
            review as (
                select extract(year from d.opened_on + interval '3 months')::int as fiscal_year,
                    count(distinct coalesce('entry ' || d.entry_key, 'bill ' || d.bill_key)) as shipments
                from detention d where d.state = 'IN_REVIEW' and d.opened_on between ? and ? group by 1),
            detained as (
                select fiscal_year, count(*) as shipments, sum(lines) as lines, sum(value) as value,
                    count(*) filter (where rank = 1) as held, count(*) filter (where rank = 2) as in_review,
                    count(*) filter (where rank = 3) as released
                from shipment group by 1)
            select coalesce(d.fiscal_year, r.fiscal_year) as fiscal_year, coalesce(d.shipments, 0) as shipments,
                coalesce(d.lines, 0) as lines, coalesce(d.value, 0.00) as value, coalesce(d.held, 0) as held,
                coalesce(d.in_review, 0) as in_review, coalesce(d.released, 0) as released,
                coalesce(r.shipments, 0) as reviews
            from detained d full join review r using (fiscal_year)""";

    @Inject
    DataSource dataSource;

    @Override
    @Transactional
    public Snapshot read(FiscalYear first, FiscalYear last) {
        try (var connection = dataSource.getConnection()) {
            // the first statement of its transaction, which it rules: all that follows sees one state
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            return new Snapshot(detentions(connection, first, last), orders(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused", e);
        }
    }

    private static Map<FiscalYear, DetentionFigures> detentions(
            Connection connection, FiscalYear first, FiscalYear last) throws SQLException {
        var found = new HashMap<FiscalYear, DetentionFigures>();
        try (var statement = connection.prepareStatement(FIGURES)) {
            bind(statement, 1, first, last);
            bind(statement, 3, first, last);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(new FiscalYear(rows.getInt("fiscal_year")), figures(rows));
                }
            }
        }
        return found;
    }

    private static void bind(PreparedStatement statement, int index, FiscalYear first, FiscalYear last)
            throws SQLException {
        statement.setObject(index, first.firstDay());
        statement.setObject(index + 1, last.lastDay());
    }

    private static DetentionFigures figures(ResultSet row) throws SQLException {
        return new DetentionFigures(
                row.getLong("shipments"),
                row.getLong("lines"),
                row.getBigDecimal("value").setScale(2),
                new Outcomes(row.getLong("held"), row.getLong("in_review"), row.getLong("released")),
                row.getLong("reviews"));
    }

    private static List<OrderEntry> orders(Connection connection) throws SQLException {
        var orders = new ArrayList<OrderEntry>();
        try (var statement = connection.prepareStatement("select r.* from order_register r order by r.order_id");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                orders.add(PostgresOrderRegister.order(rows));
            }
        }
        return orders;
    }
}
