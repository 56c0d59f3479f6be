package org.section307.shipment.filing.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.section307.kit.access.Caller;
import org.section307.kit.database.Database;
import org.section307.shipment.filing.domain.Manifests;
import org.section307.shipment.filing.domain.OpenStatus;
import org.section307.shipment.filing.domain.Receipt;

@ApplicationScoped
class PostgresManifests implements Manifests {
    private static final String OWNER = "select importer, filer, port, filing_version from shipment where id = ?";
    private static final String BYTES = "select sha256, bytes from manifest where shipment_id = ? and version = ?";
    private static final String HASH = "select sha256 from manifest where shipment_id = ? and version = ?";

    private final Database database;

    PostgresManifests(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Stored> current(Caller caller, UUID shipmentId) {
        return database.call(connection -> {
            Optional<Integer> version = visibleVersion(connection, caller, shipmentId);
            return version.isEmpty() ? Optional.empty() : bytes(connection, shipmentId, version.get());
        });
    }

    @Override
    public Optional<Receipt> firstReceipt(Caller caller, UUID shipmentId) {
        return database.call(connection -> {
            if (visibleVersion(connection, caller, shipmentId).isEmpty()) {
                return Optional.empty();
            }
            try (PreparedStatement select = connection.prepareStatement(HASH)) {
                select.setObject(1, shipmentId);
                select.setInt(2, 1);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Receipt(shipmentId, 1, row.getString(1), OpenStatus.RECEIVED))
                            : Optional.empty();
                }
            }
        });
    }

    private static Optional<Integer> visibleVersion(Connection connection, Caller caller, UUID shipmentId)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OWNER)) {
            select.setObject(1, shipmentId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && caller.sees(row.getString(1), row.getString(2), row.getString(3))
                        ? Optional.of(row.getInt(4))
                        : Optional.empty();
            }
        }
    }

    private static Optional<Stored> bytes(Connection connection, UUID shipmentId, int version) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BYTES)) {
            select.setObject(1, shipmentId);
            select.setInt(2, version);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Stored(version, row.getString(1), row.getBytes(2)))
                        : Optional.empty();
            }
        }
    }
}
