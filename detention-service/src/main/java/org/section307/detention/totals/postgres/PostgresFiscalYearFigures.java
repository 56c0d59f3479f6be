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
import java.util.Optional;
import org.section307.detention.totals.domain.DetentionFigures;
import org.section307.detention.totals.domain.DetentionFigures.Outcomes;
import org.section307.detention.totals.domain.FiscalYear;
import org.section307.detention.totals.domain.FiscalYearFigures;
import org.section307.detention.totals.domain.OrderEntry;
import org.section307.kit.database.Database;

@ApplicationScoped
class PostgresFiscalYearFigures implements FiscalYearFigures {
    // A shipment is a distinct entry, else bill. The two ids bound what is read of custody: a shipment's id is of the
    // time
    // of its filing, so those of one year's detentions lie together.
    static final String FIGURES = """
            with counted as (
                select t.shipment_id, t.line, t.ordinal, t.effective_on, t.entry_key, t.bill_key,
                    sum(t.lines) as lines, sum(t.value) as value
                from tally t where t.effective_on between ? and ?
                group by 1, 2, 3, 4, 5, 6 having sum(t.lines) <> 0),
            filing as (
                select c.shipment_id, fiscal_year(c.effective_on) as fiscal_year,
                    coalesce('entry ' || c.entry_key, 'bill ' || c.bill_key) as shipment_key,
                    sum(c.lines) as lines, sum(c.value) as value
                from counted c group by 1, 2, 3),
            shipment as (
                select f.fiscal_year, f.shipment_key, sum(f.lines) as lines, sum(f.value) as value,
                    min(case c.state when 'HELD' then 1 when 'IN_REVIEW' then 2 else 3 end) as rank
                from filing f join custody c on c.shipment_id = f.shipment_id and c.shipment_id between
                    (select shipment_id from filing order by 1 limit 1)
                    and (select shipment_id from filing order by 1 desc limit 1)
                group by 1, 2),
            review as (
                select fiscal_year(d.opened_on) as fiscal_year,
                    count(distinct coalesce('entry ' || d.entry_key, 'bill ' || d.bill_key)) as shipments
                from detention d where d.state = 'IN_REVIEW' and fiscal_year(d.opened_on) between ? and ? group by 1),
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
    static final String OLDEST = """
            select least(
                (select fiscal_year(d.counted_on) from detention d where d.counted_on is not null order by 1 limit 1),
                (select fiscal_year(d.opened_on) from detention d where d.state = 'IN_REVIEW' order by 1 limit 1))""";

    private final Database database;

    @Inject
    PostgresFiscalYearFigures(Database database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Snapshot read(FiscalYear first, FiscalYear last) {
        return database.call(connection -> {
            // the first statement of its transaction, which it rules: all that follows sees one state
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            return new Snapshot(detentions(connection, first, last), oldest(connection), orders(connection));
        });
    }

    private static Optional<FiscalYear> oldest(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(OLDEST);
                var rows = statement.executeQuery()) {
            rows.next();
            return Optional.ofNullable(rows.getObject(1, Integer.class)).map(FiscalYear::new);
        }
    }

    private static Map<FiscalYear, DetentionFigures> detentions(
            Connection connection, FiscalYear first, FiscalYear last) throws SQLException {
        var found = new HashMap<FiscalYear, DetentionFigures>();
        try (var statement = connection.prepareStatement(FIGURES)) {
            bind(statement, first, last);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(new FiscalYear(rows.getInt("fiscal_year")), figures(rows));
                }
            }
        }
        return found;
    }

    static void bind(PreparedStatement figures, FiscalYear first, FiscalYear last) throws SQLException {
        figures.setObject(1, first.firstDay());
        figures.setObject(2, last.lastDay());
        figures.setInt(3, first.year());
        figures.setInt(4, last.year());
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
