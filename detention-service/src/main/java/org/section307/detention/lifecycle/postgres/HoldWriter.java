package org.section307.detention.lifecycle.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.Custodies.Change;
import org.section307.detention.lifecycle.domain.Custody;
import org.section307.detention.lifecycle.domain.Ground;
import org.section307.detention.lifecycle.domain.Hold;
import org.section307.detention.lifecycle.domain.Moment;
import org.section307.detention.lifecycle.domain.Owner;

/** Writes what a change made of a shipment's holds, in batches. */
final class HoldWriter {
    private static final String DETENTION = """
            insert into detention (shipment_id, line, ordinal, version, state, value, opened_on, opened_at, held_on,
                held_at, closed_on, closed_at, closing_reason, importer, filer, port, entry_key, bill_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (shipment_id, line, ordinal) do update set version = excluded.version, state = excluded.state,
                value = excluded.value, held_on = excluded.held_on, held_at = excluded.held_at,
                closed_on = excluded.closed_on, closed_at = excluded.closed_at,
                closing_reason = excluded.closing_reason
            where detention.version < excluded.version""";
    private static final String GROUND = """
            insert into ground (shipment_id, line, ordinal, ground_key, reason, basis, answer, superseded_by,
                in_custody_on, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (shipment_id, line, ordinal, ground_key) do update set reason = excluded.reason,
                basis = excluded.basis, answer = excluded.answer, superseded_by = excluded.superseded_by,
                in_custody_on = excluded.in_custody_on, state = excluded.state, version = excluded.version""";
    private static final String OWNER = """
            update detention set importer = ?, filer = ?, port = ?, entry_key = ?, bill_key = ?
            where shipment_id = ?""";

    private HoldWriter() {}

    static void write(Connection connection, List<Change> changes) throws SQLException {
        try (var detentions = connection.prepareStatement(DETENTION);
                var grounds = connection.prepareStatement(GROUND);
                var owners = connection.prepareStatement(OWNER)) {
            for (var change : changes) {
                add(detentions, grounds, change);
                addOwner(owners, change);
            }
            detentions.executeBatch();
            grounds.executeBatch();
            owners.executeBatch();
        }
    }

    private static void add(PreparedStatement detentions, PreparedStatement grounds, Change change)
            throws SQLException {
        Set<Hold> before = change.before()
                .<Set<Hold>>map(custody -> new HashSet<>(custody.holds()))
                .orElse(Set.of());
        for (var hold : change.after().holds()) {
            if (!before.contains(hold)) {
                bind(detentions, hold, change.after().owner());
                for (var ground : hold.particulars().grounds()) {
                    bind(grounds, hold, ground);
                }
            }
        }
    }

    private static void addOwner(PreparedStatement owners, Change change) throws SQLException {
        var owner = change.after().owner();
        if (change.before().map(Custody::owner).filter(owner::equals).isPresent()
                || change.after().holds().isEmpty()) {
            return;
        }
        bind(owners, 1, owner);
        owners.setObject(6, change.after().shipmentId());
        owners.addBatch();
    }

    private static void bind(PreparedStatement statement, Hold hold, Owner owner) throws SQLException {
        var particulars = hold.particulars();
        var held = hold instanceof Hold.Detained detained ? detained.held() : null;
        var closed = hold instanceof Hold.Closed done ? done.closed() : null;
        statement.setObject(1, hold.id().shipmentId());
        statement.setInt(2, hold.line());
        statement.setInt(3, hold.id().ordinal());
        statement.setInt(4, particulars.version());
        statement.setString(5, hold.state());
        statement.setBigDecimal(6, particulars.value());
        statement.setObject(7, particulars.opened().day());
        statement.setObject(8, Sql.utc(particulars.opened()));
        statement.setObject(9, day(held));
        statement.setObject(10, held == null ? null : Sql.utc(held));
        statement.setObject(11, day(closed));
        statement.setObject(12, closed == null ? null : Sql.utc(closed));
        statement.setString(13, closingReason(hold));
        bind(statement, 14, owner);
        statement.addBatch();
    }

    private static @Nullable LocalDate day(@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }

    private static @Nullable String closingReason(Hold hold) {
        return switch (hold) {
            case Hold.Released released -> released.reason().name();
            case Hold.Dismissed dismissed -> dismissed.reason().name();
            case Hold.Held held -> null;
            case Hold.InReview review -> null;
        };
    }

    private static void bind(PreparedStatement statement, int first, Owner owner) throws SQLException {
        statement.setString(first, owner.importer());
        statement.setString(first + 1, owner.filer());
        statement.setString(first + 2, owner.port());
        statement.setString(first + 3, owner.entryKey());
        statement.setString(first + 4, owner.billKey());
    }

    private static void bind(PreparedStatement statement, Hold hold, Ground ground) throws SQLException {
        statement.setObject(1, hold.id().shipmentId());
        statement.setInt(2, hold.line());
        statement.setInt(3, hold.id().ordinal());
        statement.setString(4, ground.key());
        statement.setString(
                5, ground instanceof Ground.OfReason of ? of.reason().name() : null);
        statement.setString(6, ground.basisInLaw().map(Enum::name).orElse(null));
        statement.setString(
                7, ground instanceof Ground.OfOrder order ? order.answer().name() : null);
        statement.setString(8, ground instanceof Ground.Named named ? named.supersededBy() : null);
        statement.setObject(9, ground instanceof Ground.OfOrder order ? order.inCustodyOn() : null);
        statement.setString(10, hold.stateOf(ground));
        statement.setLong(11, ground.version());
        statement.addBatch();
    }
}
