package org.section307.detention.totals.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.section307.detention.totals.domain.OrderEntry;
import org.section307.detention.totals.domain.OrderKind;
import org.section307.detention.totals.domain.OrderRegister;
import org.section307.kit.database.Database;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostgresOrderRegister implements OrderRegister {
    private static final String STORE = """
            insert into order_register as r (order_id, revision, orders_in_revision, kind, title, country, date_issued,
                year_issued, in_force_from, in_force_from_year, in_force_until, ended_after, ended_by, vacated_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (order_id) do update set revision = excluded.revision,
                orders_in_revision = excluded.orders_in_revision, kind = excluded.kind, title = excluded.title,
                country = excluded.country, date_issued = excluded.date_issued, year_issued = excluded.year_issued,
                in_force_from = excluded.in_force_from, in_force_from_year = excluded.in_force_from_year,
                in_force_until = excluded.in_force_until, ended_after = excluded.ended_after,
                ended_by = excluded.ended_by, vacated_on = excluded.vacated_on
            where r.revision < excluded.revision""";

    private final Database database;

    @Inject
    PostgresOrderRegister(Database database) {
        this.database = database;
    }

    @Override
    public void store(List<OrderEntry> orders) {
        database.call(connection -> {
            try (var statement = connection.prepareStatement(STORE)) {
                for (var order : orders) {
                    bind(statement, order);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement statement, OrderEntry order) throws SQLException {
        statement.setString(1, order.orderId());
        statement.setLong(2, order.revision());
        statement.setInt(3, order.ordersInRevision());
        statement.setString(4, order.kind().name());
        statement.setString(5, order.title());
        statement.setString(6, order.country());
        statement.setObject(7, order.dateIssued());
        statement.setObject(8, order.yearIssued());
        statement.setObject(9, order.inForce().from());
        statement.setObject(10, order.inForce().fromYear());
        statement.setObject(11, order.inForce().until());
        statement.setObject(12, order.inForce().endedAfter());
        statement.setObject(13, order.inForce().endedBy());
        statement.setObject(14, order.inForce().vacatedOn());
    }

    @Override
    public boolean isComplete() {
        return database.call(connection -> {
            try (var statement = connection.prepareStatement("""
                            select count(*) >= (select r.orders_in_revision from order_register r
                                                order by r.revision desc limit 1)
                            from order_register""");
                    var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        });
    }

    static OrderEntry order(ResultSet row) throws SQLException {
        return new OrderEntry(
                row.getString("order_id"),
                row.getLong("revision"),
                row.getInt("orders_in_revision"),
                OrderKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("country"),
                row.getObject("date_issued", LocalDate.class),
                row.getObject("year_issued", Integer.class),
                new OrderEntry.InForce(
                        row.getObject("in_force_from", LocalDate.class),
                        row.getObject("in_force_from_year", Integer.class),
                        row.getObject("in_force_until", LocalDate.class),
                        row.getObject("ended_after", LocalDate.class),
                        row.getObject("ended_by", LocalDate.class),
                        row.getObject("vacated_on", LocalDate.class)));
    }
}
