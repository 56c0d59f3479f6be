package org.section307.detention.lifecycle.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.Answer;
import org.section307.detention.lifecycle.domain.Basis;
import org.section307.detention.lifecycle.domain.Custody;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.detention.lifecycle.domain.Ground;
import org.section307.detention.lifecycle.domain.History;
import org.section307.detention.lifecycle.domain.Hold;
import org.section307.detention.lifecycle.domain.Moment;
import org.section307.detention.lifecycle.domain.Owner;
import org.section307.detention.lifecycle.domain.Particulars;
import org.section307.detention.lifecycle.domain.RejectReason;
import org.section307.detention.lifecycle.domain.ReleaseReason;
import org.section307.detention.lifecycle.domain.ReviewReason;
import org.section307.detention.lifecycle.domain.VerdictKey;

/** Maps rows of custody, detention and ground to the domain. */
final class HoldRows {
    static final String CUSTODY_COLUMNS = "c.shipment_id, c.sequence, c.absorbed_version, c.absorbed_revision,"
            + " c.absorbed_readable, c.importer, c.filer, c.port, c.entry_key, c.bill_key, c.import_date, c.history_source,"
            + " c.detained_on, c.known_on";
    static final String DETENTION_COLUMNS =
            "d.shipment_id, d.line, d.ordinal, d.version, d.state, d.value, d.opened_on,"
                    + " d.opened_at, d.held_on, d.held_at, d.closed_on, d.closed_at, d.closing_reason, d.importer,"
                    + " d.filer, d.port, d.entry_key, d.bill_key, d.history_source, d.detained_on, d.known_on";

    static final int DETENTION_COLUMN_COUNT = DETENTION_COLUMNS.split(",", -1).length;
    private static final String NO_HISTORY = "NONE";

    private HoldRows() {}

    /** The custodies of the statement's rows, with all their holds. */
    static Map<UUID, Custody> custodies(Connection connection, PreparedStatement ofCustodies) throws SQLException {
        var found = new HashMap<UUID, Custody>();
        try (var rows = ofCustodies.executeQuery()) {
            while (rows.next()) {
                var custody = custody(rows);
                found.put(custody.shipmentId(), custody);
            }
        }
        var holds = new HashMap<UUID, List<Hold>>();
        holds(connection, found.keySet().toArray())
                .forEach(hold -> holds.computeIfAbsent(hold.id().shipmentId(), id -> new ArrayList<>())
                        .add(hold));
        found.replaceAll((id, custody) -> with(custody, holds.getOrDefault(id, List.of())));
        return found;
    }

    private static Custody with(Custody custody, List<Hold> holds) {
        return new Custody(
                custody.shipmentId(),
                custody.sequence(),
                custody.absorbed(),
                custody.owner(),
                custody.importDate(),
                custody.history(),
                holds);
    }

    private static Custody custody(ResultSet row) throws SQLException {
        return new Custody(
                row.getObject("shipment_id", UUID.class),
                row.getLong("sequence"),
                new Custody.Absorbed(
                        new VerdictKey(row.getLong("absorbed_version"), row.getLong("absorbed_revision")),
                        row.getBoolean("absorbed_readable")),
                owner(row),
                row.getObject("import_date", LocalDate.class),
                history(row),
                List.of());
    }

    static Owner owner(ResultSet row) throws SQLException {
        return new Owner(
                row.getString("importer"),
                row.getString("filer"),
                row.getString("port"),
                row.getString("entry_key"),
                row.getString("bill_key"));
    }

    static @Nullable History history(ResultSet row) throws SQLException {
        var source = row.getString("history_source");
        return source.equals(NO_HISTORY)
                ? null
                : new History(
                        History.Source.valueOf(source),
                        row.getObject("detained_on", LocalDate.class),
                        row.getObject("known_on", LocalDate.class));
    }

    /** The column's text for a record's source, or for none. */
    static String source(@Nullable History history) {
        return history == null ? NO_HISTORY : history.source().name();
    }

    /** All holds of the shipments, whatever their state. */
    private static List<Hold> holds(Connection connection, Object[] shipmentIds) throws SQLException {
        var bare = new ArrayList<Hold>();
        try (var statement = ofShipments(connection, DETENTION_COLUMNS + " from detention d", "d", shipmentIds);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                bare.add(hold(rows));
            }
        }
        try (var statement = ofShipments(connection, "g.* from ground g", "g", shipmentIds)) {
            var grounds = grounds(statement);
            return bare.stream().map(hold -> withGrounds(hold, grounds)).toList();
        }
    }

    private static PreparedStatement ofShipments(
            Connection connection, String columnsFrom, String alias, Object[] shipmentIds) throws SQLException {
        var statement =
                connection.prepareStatement("select " + columnsFrom + " where " + alias + ".shipment_id = any(?)");
        statement.setArray(1, connection.createArrayOf("uuid", shipmentIds));
        return statement;
    }

    /** The hold with its grounds among those found. */
    static Hold withGrounds(Hold hold, Map<DetentionId, List<Ground>> grounds) {
        var p = hold.particulars();
        return hold.with(
                new Particulars(p.id(), p.value(), grounds.getOrDefault(p.id(), List.of()), p.opened(), p.version()));
    }

    /** The hold of a row, still without grounds. */
    static Hold hold(ResultSet row) throws SQLException {
        var particulars = new Particulars(
                id(row), row.getBigDecimal("value"), List.of(), moment(row, "opened"), row.getInt("version"));
        var state = row.getString("state");
        return switch (state) {
            case "IN_REVIEW" -> new Hold.InReview(particulars);
            case "HELD" -> new Hold.Held(particulars, moment(row, "held"));
            case "RELEASED" ->
                new Hold.Released(
                        particulars,
                        moment(row, "held"),
                        ReleaseReason.valueOf(row.getString("closing_reason")),
                        moment(row, "closed"));
            case "DISMISSED" ->
                new Hold.Dismissed(
                        particulars, RejectReason.valueOf(row.getString("closing_reason")), moment(row, "closed"));
            default -> throw new IllegalStateException("no such state");
        };
    }

    static DetentionId id(ResultSet row) throws SQLException {
        return new DetentionId(row.getObject("shipment_id", UUID.class), row.getInt("line"), row.getInt("ordinal"));
    }

    /** When it was recorded and the legal day that it counts for. */
    private static Moment moment(ResultSet row, String what) throws SQLException {
        return new Moment(
                row.getObject(what + "_at", OffsetDateTime.class).toInstant(),
                row.getObject(what + "_on", LocalDate.class));
    }

    static OffsetDateTime utc(Moment moment) {
        return moment.at().atOffset(ZoneOffset.UTC);
    }

    static Map<DetentionId, List<Ground>> grounds(Connection connection, List<DetentionId> ids) throws SQLException {
        try (var statement = IdArrays.select(connection, "g.*", "ground g", ids)) {
            return grounds(statement);
        }
    }

    private static Map<DetentionId, List<Ground>> grounds(PreparedStatement ofGrounds) throws SQLException {
        var found = new HashMap<DetentionId, List<Ground>>();
        try (var rows = ofGrounds.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(id(rows), id -> new ArrayList<>()).add(ground(rows));
            }
        }
        return found;
    }

    private static Ground ground(ResultSet row) throws SQLException {
        var key = row.getString("ground_key");
        long version = row.getLong("version");
        var reason = Optional.ofNullable(row.getString("reason"));
        if (reason.isPresent()) {
            return new Ground.OfReason(ReviewReason.valueOf(reason.get()), version);
        }
        var basis = Basis.valueOf(row.getString("basis"));
        @Nullable String supersededBy = row.getString("superseded_by");
        return supersededBy != null
                ? new Ground.Named(key, basis, supersededBy, version)
                : new Ground.OfOrder(
                        key,
                        basis,
                        Answer.valueOf(row.getString("answer")),
                        row.getObject("in_custody_on", LocalDate.class),
                        version);
    }
}
