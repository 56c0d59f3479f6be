package org.section307.detention.lifecycle.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.section307.detention.lifecycle.domain.Act;
import org.section307.detention.lifecycle.domain.Custodies;
import org.section307.detention.lifecycle.domain.Custody;
import org.section307.detention.lifecycle.domain.CustodyState;
import org.section307.detention.lifecycle.domain.Moment;
import org.section307.kit.database.Database;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostgresCustodies implements Custodies {
    private final Database database;

    @Inject
    PostgresCustodies(Database database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Custody> lock(Set<UUID> shipmentIds) {
        return database.call(connection -> {
            try (var statement = connection.prepareStatement("select " + HoldRows.CUSTODY_COLUMNS
                    + " from custody c where c.shipment_id = any(?) order by c.shipment_id for update")) {
                statement.setArray(1, connection.createArrayOf("uuid", shipmentIds.toArray()));
                return HoldRows.custodies(connection, statement);
            }
        });
    }

    @Override
    public void store(List<Change> changes, Moment now) {
        database.call(connection -> {
            for (var change : changes) {
                if (change.before().isPresent()) {
                    replace(connection, change.before().get(), change.after(), now);
                } else {
                    insert(connection, change.after(), now);
                }
            }
            HoldWriter.write(connection, changes);
            return changes.size();
        });
    }

    /** A second writer of a first verdict breaks the key, and its batch is done over. */
    private static void insert(Connection connection, Custody after, Moment now) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into custody (sequence, state, absorbed_version, absorbed_revision, absorbed_readable,
                    importer, filer, port, entry_key, bill_key, import_date, history_source, detained_on, known_on,
                    changed_at, shipment_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            bind(statement, after, now);
            statement.executeUpdate();
        }
    }

    private static void replace(Connection connection, Custody before, Custody after, Moment now) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update custody set sequence = ?, state = ?, absorbed_version = ?, absorbed_revision = ?,
                    absorbed_readable = ?, importer = ?, filer = ?, port = ?, entry_key = ?, bill_key = ?,
                    import_date = ?, history_source = ?, detained_on = ?, known_on = ?, changed_at = ?
                where shipment_id = ? and sequence = ?""")) {
            bind(statement, after, now);
            statement.setLong(17, before.sequence());
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("custody was changed without its lock");
            }
        }
    }

    private static void bind(PreparedStatement statement, Custody after, Moment now) throws SQLException {
        statement.setLong(1, after.sequence());
        statement.setString(2, after.state().map(CustodyState::name).orElse(null));
        statement.setLong(3, after.absorbed().key().version());
        statement.setLong(4, after.absorbed().key().revision());
        statement.setBoolean(5, after.absorbed().readable());
        statement.setString(6, after.owner().importer());
        statement.setString(7, after.owner().filer());
        statement.setString(8, after.owner().port());
        statement.setString(9, after.owner().entryKey());
        statement.setString(10, after.owner().billKey());
        statement.setObject(11, after.importDate());
        statement.setString(12, HoldRows.source(after.history()));
        statement.setObject(13, after.history() == null ? null : after.history().detainedOn());
        statement.setObject(14, after.history() == null ? null : after.history().knownOn());
        statement.setObject(15, HoldRows.utc(now));
        statement.setObject(16, after.shipmentId());
    }

    @Override
    public void record(Act act) {
        database.call(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into act (shipment_id, line, ordinal, version, officer, act, reason, note, done_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                statement.setObject(1, act.detention().shipmentId());
                statement.setInt(2, act.detention().line());
                statement.setInt(3, act.detention().ordinal());
                statement.setInt(4, act.detentionVersion());
                statement.setString(5, act.officer());
                statement.setString(6, act.name());
                statement.setString(7, act.reasonCode());
                statement.setString(8, act.note());
                statement.setObject(9, HoldRows.utc(act.done()));
                return statement.executeUpdate();
            }
        });
    }
}
