package org.section307.detention.totals.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.domain.Breakdown;
import org.section307.detention.totals.domain.By;
import org.section307.detention.totals.domain.Detained;
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
                from tally t where t.effective_on between ? and ? and t.known_on <= ?
                group by 1, 2, 3, 4, 5, 6 having sum(t.lines) <> 0),
            filing as (
                select c.shipment_id, fiscal_year(c.effective_on) as fiscal_year,
                    coalesce('entry ' || c.entry_key, 'bill ' || c.bill_key) as shipment_key,
                    sum(c.lines) as lines, sum(c.value) as value
                from counted c group by 1, 2, 3),
            shipment as (
                select f.fiscal_year, f.shipment_key, sum(f.lines) as lines, sum(f.value) as value,
                    coalesce(sum(f.lines) filter (where c.history_source = 'SYNTHETIC'), 0) as synthetic_lines,
                    coalesce(sum(f.value) filter (where c.history_source = 'SYNTHETIC'), 0.00) as synthetic_value,
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
                    count(*) filter (where synthetic_lines > 0) as synthetic_shipments,
                    sum(synthetic_lines) as synthetic_lines, sum(synthetic_value) as synthetic_value,
                    count(*) filter (where rank = 1) as held, count(*) filter (where rank = 2) as in_review,
                    count(*) filter (where rank = 3) as released
                from shipment group by 1)
            select coalesce(d.fiscal_year, r.fiscal_year) as fiscal_year, coalesce(d.shipments, 0) as shipments,
                coalesce(d.lines, 0) as lines, coalesce(d.value, 0.00) as value,
                coalesce(d.synthetic_shipments, 0) as synthetic_shipments,
                coalesce(d.synthetic_lines, 0) as synthetic_lines,
                coalesce(d.synthetic_value, 0.00) as synthetic_value, coalesce(d.held, 0) as held,
                coalesce(d.in_review, 0) as in_review, coalesce(d.released, 0) as released,
                coalesce(r.shipments, 0) as reviews
            from detained d full join review r using (fiscal_year)""";
    // What counts, joined to the detention, which says under which order and at which port.
    private static final String ROWS = """
            with counted as (
                select t.shipment_id, t.line, t.ordinal, t.effective_on,
                    coalesce('entry ' || t.entry_key, 'bill ' || t.bill_key) as shipment_key,
                    sum(t.lines) as lines, sum(t.value) as value
                from tally t where t.effective_on between ? and ? and t.known_on <= ?
                group by 1, 2, 3, 4, 5 having sum(t.lines) <> 0)
            select %s as key, count(distinct c.shipment_key) as shipments, sum(c.lines) as lines, sum(c.value) as value,
                count(distinct c.shipment_key) filter (where d.history_source = 'SYNTHETIC') as synthetic_shipments,
                coalesce(sum(c.lines) filter (where d.history_source = 'SYNTHETIC'), 0) as synthetic_lines,
                coalesce(sum(c.value) filter (where d.history_source = 'SYNTHETIC'), 0.00) as synthetic_value
            from counted c join detention d on d.shipment_id = c.shipment_id and d.line = c.line and d.ordinal = c.ordinal
                and d.shipment_id between (select shipment_id from counted order by 1 limit 1)
                    and (select shipment_id from counted order by 1 desc limit 1)
            group by 1""";
    static final String OLDEST = """
            select least(
                (select fiscal_year(d.held_on) from detention d
                    where d.held_on is not null and d.counted_on is not null order by 1 limit 1),
                (select fiscal_year(d.opened_on) from detention d where d.state = 'IN_REVIEW' order by 1 limit 1))""";

    private final Database database;

    @Inject
    PostgresFiscalYearFigures(Database database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Snapshot read(FiscalYear first, FiscalYear last, LocalDate asOf, @Nullable By by) {
        return database.call(connection -> {
            // the first statement of its transaction, which it rules: all that follows sees one state
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            return new Snapshot(
                    detentions(connection, first, last, asOf),
                    oldest(connection),
                    orders(connection),
                    by == null ? List.of() : rows(connection, by, first, last, asOf));
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
            Connection connection, FiscalYear first, FiscalYear last, LocalDate asOf) throws SQLException {
        var found = new HashMap<FiscalYear, DetentionFigures>();
        try (var statement = connection.prepareStatement(FIGURES)) {
            bind(statement, first, last, asOf);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(new FiscalYear(rows.getInt("fiscal_year")), figures(rows));
                }
            }
        }
        return found;
    }

    static void bind(PreparedStatement figures, FiscalYear first, FiscalYear last, LocalDate asOf) throws SQLException {
        bindCounted(figures, first, last, asOf);
        figures.setInt(4, first.year());
        figures.setInt(5, last.year());
    }

    static void bindCounted(PreparedStatement rows, FiscalYear first, FiscalYear last, LocalDate asOf)
            throws SQLException {
        rows.setObject(1, first.firstDay());
        rows.setObject(2, last.lastDay());
        rows.setObject(3, asOf);
    }

    /** The question for the rows of a breakdown. */
    static String rowsBy(By by) {
        return ROWS.formatted(
                switch (by) {
                    case ORDER -> "d.counted_under";
                    case MONTH -> "to_char(c.effective_on, 'YYYY-MM')";
                    case PORT -> "d.port";
                });
    }

    private static List<Breakdown.Row> rows(
            Connection connection, By by, FiscalYear first, FiscalYear last, LocalDate asOf) throws SQLException {
        var found = new ArrayList<Breakdown.Row>();
        try (var statement = connection.prepareStatement(rowsBy(by))) {
            bindCounted(statement, first, last, asOf);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var key = rows.getString("key");
                    found.add(new Breakdown.Row(key, key, detained(rows, ""), detained(rows, "synthetic_")));
                }
            }
        }
        return found;
    }

    private static Detained detained(ResultSet row, String part) throws SQLException {
        return new Detained(
                row.getLong(part + "shipments"),
                row.getLong(part + "lines"),
                row.getBigDecimal(part + "value").setScale(2));
    }

    private static DetentionFigures figures(ResultSet row) throws SQLException {
        return new DetentionFigures(
                detained(row, ""),
                detained(row, "synthetic_"),
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
