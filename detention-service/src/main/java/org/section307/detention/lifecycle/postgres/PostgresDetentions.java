package org.section307.detention.lifecycle.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.Act;
import org.section307.detention.lifecycle.domain.Custody;
import org.section307.detention.lifecycle.domain.Detention;
import org.section307.detention.lifecycle.domain.DetentionFilter;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.detention.lifecycle.domain.Detentions;
import org.section307.detention.lifecycle.domain.Hold;
import org.section307.detention.lifecycle.domain.Owner;
import org.section307.kit.access.Caller;
import org.section307.kit.access.Visibility;
import org.section307.kit.database.Database;

@ApplicationScoped
class PostgresDetentions implements Detentions {
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
    public List<Detention> list(Caller caller, DetentionFilter filter, @Nullable DetentionId after, int limit) {
        var query = listed(caller, filter, after, limit);
        return database.call(connection -> detentions(connection, query));
    }

    /** The question for a page; each of its conditions has an index in the list's order. */
    static NamedSql listed(Caller caller, DetentionFilter filter, @Nullable DetentionId after, int limit) {
        var query = visible(caller)
                .where(filter.state(), "d.state = :state", "state")
                .where(filter.importer(), "d.importer = :ofImporter", "ofImporter")
                .where(filter.port(), "d.port = :ofPort", "ofPort")
                .where(filter.shipmentId(), "d.shipment_id = :shipment", "shipment")
                .where(
                        filter.orderId(),
                        "exists (select 1 from ground g where g.shipment_id = d.shipment_id and g.line = d.line"
                                + " and g.ordinal = d.ordinal and g.ground_key = :order and g.reason is null)",
                        "order")
                .where(
                        filter.fiscalYear(),
                        filter.asksForReviews()
                                ? "fiscal_year(d.opened_on) = :year"
                                // the index is on what counts
                                : "d.counted_on is not null and fiscal_year(d.counted_on) = :year",
                        "year");
        if (after != null) {
            query.add("and (d.shipment_id, d.line, d.ordinal) > (:afterShipment, :afterLine, :afterOrdinal)")
                    .bind(Map.of(
                            "afterShipment", after.shipmentId(),
                            "afterLine", after.line(),
                            "afterOrdinal", after.ordinal()));
        }
        return query.add("order by d.shipment_id, d.line, d.ordinal limit :limit")
                .bind(Map.of("limit", limit));
    }

    private static NamedSql visible(Caller caller) {
        var visibility = Visibility.of(caller, "d");
        return new NamedSql()
                .add("select " + HoldRows.DETENTION_COLUMNS + " from detention d where " + visibility.predicate())
                .bind(visibility.parameters());
    }

    private static List<Detention> detentions(Connection connection, NamedSql query) throws SQLException {
        var bare = new ArrayList<Hold>();
        var owners = new LinkedHashMap<DetentionId, Owner>();
        try (var statement = query.prepare(connection);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                bare.add(HoldRows.hold(rows));
                owners.put(HoldRows.id(rows), HoldRows.owner(rows));
            }
        }
        var ids = List.copyOf(owners.keySet());
        var grounds = HoldRows.grounds(connection, ids);
        var acts = acts(connection, ids);
        return bare.stream()
                .map(hold -> new Detention(
                        HoldRows.withGrounds(hold, grounds),
                        java.util.Objects.requireNonNull(owners.get(hold.id())),
                        acts.getOrDefault(hold.id(), List.of())))
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
                        HoldRows.moment(rows, "done_at"));
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
