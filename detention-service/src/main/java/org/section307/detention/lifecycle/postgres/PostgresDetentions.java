package org.section307.detention.lifecycle.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.Act;
import org.section307.detention.lifecycle.domain.AsCounted;
import org.section307.detention.lifecycle.domain.Custody;
import org.section307.detention.lifecycle.domain.Detention;
import org.section307.detention.lifecycle.domain.DetentionFilter;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.detention.lifecycle.domain.DetentionPlace;
import org.section307.detention.lifecycle.domain.Detentions;
import org.section307.detention.lifecycle.domain.Moment;
import org.section307.kit.access.Caller;
import org.section307.kit.access.Visibility;
import org.section307.kit.database.Database;

@ApplicationScoped
class PostgresDetentions implements Detentions {
    /** How a detention counted as of a day, and only those that did, in one year. */
    private static final String AS_COUNTED = """
             join lateral (
                select b.effective_on, b.entry_key, b.bill_key, sum(b.value) as value
                from tally b
                where b.shipment_id = d.shipment_id and b.line = d.line and b.ordinal = d.ordinal
                    and b.known_on <= :asOf and b.effective_on between :firstDay and :lastDay
                group by 1, 2, 3 having sum(b.lines) > 0) as t on true""";

    private final Database database;

    @Inject
    PostgresDetentions(Database database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Optional<Detention> find(Caller caller, DetentionId id) {
        return database.call(connection -> {
            var query = visible(caller)
                    .add("and d.shipment_id = :shipment and d.line = :line and d.ordinal = :ordinal")
                    .bind(Map.of("shipment", id.shipmentId(), "line", id.line(), "ordinal", id.ordinal()));
            return detentions(connection, query).stream().findFirst();
        });
    }

    @Override
    @Transactional
    public List<Detention> list(Caller caller, DetentionFilter filter, @Nullable DetentionPlace after, int limit) {
        var query = listed(caller, filter, after, limit);
        return database.call(connection -> detentions(connection, query));
    }

    /** The question for a page; each of its conditions but the days of holds has an index in the list's order. */
    static NamedSql listed(Caller caller, DetentionFilter filter, @Nullable DetentionPlace after, int limit) {
        // an order's grounds have their own index in that order
        var place = filter.orderId() == null ? "d" : "g";
        var heldOn = filter.asOf() == null ? "d.held_on" : "t.effective_on";
        var query = seen(caller, columns(filter), tables(filter))
                .where(filter.state(), "d.state = :state", "state")
                .where(filter.importer(), "d.importer = :ofImporter", "ofImporter")
                .where(filter.port(), "d.port = :ofPort", "ofPort")
                .where(filter.shipmentId(), "d.shipment_id = :shipment", "shipment")
                .where(filter.source(), "d.history_source = :source", "source")
                .where(filter.countedUnder(), "d.counted_under = :countedUnder", "countedUnder")
                .where(filter.orderId(), "g.ground_key = :order and g.reason is null", "order")
                .where(filter.heldFrom(), heldOn + " >= :heldFrom", "heldFrom")
                .where(filter.heldTo(), heldOn + " <= :heldTo", "heldTo");
        counted(query, filter);
        if (after != null) {
            query.add("and (%1$s.opened_on, %1$s.shipment_id, %1$s.line, %1$s.ordinal)".formatted(place)
                            + " > (:afterDay, :afterShipment, :afterLine, :afterOrdinal)")
                    .bind(Map.of(
                            "afterDay", after.openedOn(),
                            "afterShipment", after.id().shipmentId(),
                            "afterLine", after.id().line(),
                            "afterOrdinal", after.id().ordinal()));
        }
        return query.add("order by %1$s.opened_on, %1$s.shipment_id, %1$s.line, %1$s.ordinal limit :limit"
                        .formatted(place))
                .bind(Map.of("limit", limit));
    }

    private static String columns(DetentionFilter filter) {
        return filter.asOf() == null
                ? HoldRows.DETENTION_COLUMNS
                : HoldRows.DETENTION_COLUMNS
                        + ", t.effective_on, t.value as counted_value, t.entry_key as counted_entry,"
                        + " t.bill_key as counted_bill";
    }

    private static String tables(DetentionFilter filter) {
        return "detention d"
                + (filter.orderId() == null
                        ? ""
                        : " join ground g on g.shipment_id = d.shipment_id and g.line = d.line and g.ordinal = d.ordinal")
                + (filter.asOf() == null ? "" : " " + AS_COUNTED);
    }

    /** The index on a year's detentions has those too that no longer count. */
    private static void counted(NamedSql query, DetentionFilter filter) {
        var counted = filter.counted();
        if (counted == null) {
            return;
        }
        query.bind(Map.of("year", counted.fiscalYear()));
        if (filter.asksForReviews()) {
            query.add("and fiscal_year(d.opened_on) = :year");
            return;
        }
        query.add("and d.held_on is not null and fiscal_year(d.held_on) = :year");
        if (counted.asOf() == null) {
            query.add("and d.counted_on is not null");
        } else {
            query.bind(Map.of("asOf", counted.asOf(), "firstDay", counted.first(), "lastDay", counted.last()));
        }
    }

    private static NamedSql visible(Caller caller) {
        return seen(caller, HoldRows.DETENTION_COLUMNS, "detention d");
    }

    private static NamedSql seen(Caller caller, String columns, String tables) {
        var visibility = Visibility.of(caller, "d");
        return new NamedSql()
                .add("select " + columns + " from " + tables + " where " + visibility.predicate())
                .bind(visibility.parameters());
    }

    private static @Nullable AsCounted asCounted(ResultSet row) throws SQLException {
        // a list as of a day has these columns beside the others
        return row.getMetaData().getColumnCount() == HoldRows.DETENTION_COLUMN_COUNT
                ? null
                : new AsCounted(
                        row.getObject("effective_on", LocalDate.class),
                        row.getBigDecimal("counted_value"),
                        row.getString("counted_entry"),
                        row.getString("counted_bill"));
    }

    private static List<Detention> detentions(Connection connection, NamedSql query) throws SQLException {
        var bare = new LinkedHashMap<DetentionId, Detention>();
        try (var statement = query.prepare(connection);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                bare.put(
                        HoldRows.id(rows),
                        new Detention(
                                HoldRows.hold(rows),
                                HoldRows.owner(rows),
                                HoldRows.history(rows),
                                asCounted(rows),
                                List.of()));
            }
        }
        var ids = List.copyOf(bare.keySet());
        var grounds = HoldRows.grounds(connection, ids);
        var acts = acts(connection, ids);
        return bare.values().stream()
                .map(found -> new Detention(
                        HoldRows.withGrounds(found.hold(), grounds),
                        found.owner(),
                        found.history(),
                        found.counted(),
                        acts.getOrDefault(found.hold().id(), List.of())))
                .toList();
    }

    private static Map<DetentionId, List<Act>> acts(Connection connection, List<DetentionId> ids) throws SQLException {
        var found = new HashMap<DetentionId, List<Act>>();
        try (var statement = IdArrays.select(connection, "a.*", "act a", ids);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var act = new Act(
                        HoldRows.id(rows),
                        rows.getInt("version"),
                        rows.getString("officer"),
                        rows.getString("act"),
                        rows.getString("reason"),
                        rows.getString("note"),
                        new Moment(
                                rows.getObject("done_at", OffsetDateTime.class).toInstant()));
                found.computeIfAbsent(act.detention(), id -> new ArrayList<>()).add(act);
            }
        }
        found.values().forEach(list -> list.sort(java.util.Comparator.comparingInt(Act::detentionVersion)));
        return found;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Custody> lock(Caller caller, UUID shipmentId) {
        var visibility = Visibility.of(caller, "c");
        var query = new NamedSql()
                .add("select " + HoldRows.CUSTODY_COLUMNS + " from custody c where " + visibility.predicate())
                .add("and c.shipment_id = :shipment for update")
                .bind(visibility.parameters())
                .bind(Map.of("shipment", shipmentId));
        return database.call(connection -> {
            try (var statement = query.prepare(connection)) {
                return Optional.ofNullable(
                        HoldRows.custodies(connection, statement).get(shipmentId));
            }
        });
    }
}
