package org.section307.shipment.status.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.section307.kit.access.Caller;
import org.section307.kit.database.Database;
import org.section307.shipment.status.domain.CustodyRegister;
import org.section307.shipment.status.domain.EventRegisters;
import org.section307.shipment.status.domain.FilingRegister;
import org.section307.shipment.status.domain.FilingRegisters;
import org.section307.shipment.status.domain.Registers;
import org.section307.shipment.status.domain.VerdictRegister;

/**
 * The registers in their row. Everyone locks the row, lets {@link Registers} say what the status is, and writes it in one
 * statement with the register it came from; the statement itself also refuses a key that is not greater.
 */
@ApplicationScoped
class PostgresRegisters implements FilingRegisters, EventRegisters {
    private static final String LOCK = """
            select id, importer, filer, port, filing_version, filing_cancelled,
                   verdict_version, verdict_revision, verdict_kind, verdict_reason,
                   custody_sequence, custody_state, absorbed_version, absorbed_revision
              from shipment where id = any (?) order by id for update
            """;
    private static final String REPLACE_FILING = """
            update shipment set filing_version = ?, filing_cancelled = ?, status = ?
             where id = ? and (filing_version, filing_cancelled) < (?, ?)
            """;
    private static final String REPLACE_VERDICT = """
            update shipment set verdict_version = ?, verdict_revision = ?, verdict_kind = ?, verdict_reason = ?, status = ?
             where id = ? and (verdict_version, verdict_revision, verdict_reason is distinct from 'UNREADABLE') < (?, ?, ?)
            """;
    private static final String REPLACE_CUSTODY = """
            update shipment
               set custody_sequence = ?, custody_state = ?, absorbed_version = ?, absorbed_revision = ?, status = ?
             where id = ? and custody_sequence < ?
            """;

    private final Database database;

    PostgresRegisters(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Registers> lock(Caller caller, UUID shipmentId) {
        return database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(LOCK)) {
                select.setArray(1, connection.createArrayOf("uuid", new UUID[] {shipmentId}));
                try (ResultSet row = select.executeQuery()) {
                    boolean visible = row.next()
                            && caller.sees(row.getString("importer"), row.getString("filer"), row.getString("port"));
                    return visible ? Optional.of(RegistersRow.read(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void replace(Caller caller, UUID shipmentId, Registers after) {
        FilingRegister filing = after.filing();
        database.call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(REPLACE_FILING)) {
                update.setInt(1, filing.version());
                update.setBoolean(2, filing.cancelled());
                update.setString(3, after.status().name());
                update.setObject(4, shipmentId);
                update.setInt(5, filing.version());
                update.setBoolean(6, filing.cancelled());
                return update.executeUpdate();
            }
        });
    }

    @Override
    public SortedMap<UUID, Registers> lock(Collection<UUID> shipmentIds) {
        return database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(LOCK)) {
                select.setArray(1, connection.createArrayOf("uuid", shipmentIds.toArray()));
                SortedMap<UUID, Registers> locked = new TreeMap<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        locked.put(row.getObject("id", UUID.class), RegistersRow.read(row));
                    }
                }
                return locked;
            }
        });
    }

    @Override
    public void store(Map<UUID, Registers> registers) {
        database.call(connection -> {
            try (PreparedStatement verdicts = connection.prepareStatement(REPLACE_VERDICT);
                    PreparedStatement custodies = connection.prepareStatement(REPLACE_CUSTODY)) {
                for (Map.Entry<UUID, Registers> entry : registers.entrySet()) {
                    String status = entry.getValue().status().name();
                    VerdictRegister verdict = entry.getValue().verdict();
                    if (verdict != null) {
                        addVerdict(verdicts, entry.getKey(), verdict, status);
                    }
                    CustodyRegister custody = entry.getValue().custody();
                    if (custody != null) {
                        addCustody(custodies, entry.getKey(), custody, status);
                    }
                }
                return verdicts.executeBatch().length + custodies.executeBatch().length;
            }
        });
    }

    private static void addVerdict(PreparedStatement update, UUID shipmentId, VerdictRegister verdict, String status)
            throws SQLException {
        update.setInt(1, verdict.key().version());
        update.setLong(2, verdict.key().revision());
        update.setString(3, verdict.verdict().name());
        update.setString(4, verdict.reason());
        update.setString(5, status);
        update.setObject(6, shipmentId);
        update.setInt(7, verdict.key().version());
        update.setLong(8, verdict.key().revision());
        update.setBoolean(9, verdict.isReadable());
        update.addBatch();
    }

    private static void addCustody(PreparedStatement update, UUID shipmentId, CustodyRegister custody, String status)
            throws SQLException {
        update.setLong(1, custody.sequence());
        update.setString(2, custody.state().name());
        update.setInt(3, custody.absorbed().version());
        update.setLong(4, custody.absorbed().revision());
        update.setString(5, status);
        update.setObject(6, shipmentId);
        update.setLong(7, custody.sequence());
        update.addBatch();
    }
}
