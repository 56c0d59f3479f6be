package org.section307.shipment.filing.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.section307.kit.access.Caller;
import org.section307.kit.database.Database;
import org.section307.shipment.filing.domain.GivenUpKeys;
import org.section307.shipment.filing.domain.NaturalKey;
import org.section307.shipment.filing.domain.NaturalKeys;

@ApplicationScoped
class PostgresNaturalKeys implements NaturalKeys, GivenUpKeys {
    /** A key may be freed between the two looks at it; that it is every time means that something is broken. */
    private static final int LOOKS_MAX = 10;

    private static final String CLAIM =
            "insert into live_filing (natural_key, shipment_id) values (?, ?) on conflict (natural_key) do nothing";
    private static final String TAKE_BACK =
            "update live_filing set given_up = false where natural_key = ? and shipment_id = ?";
    private static final String HOLDER = """
            select s.id, s.importer, s.filer, s.port
              from live_filing l join shipment s on s.id = l.shipment_id
             where l.natural_key = ?
            """;
    private static final String FREE = "delete from live_filing where natural_key = ? and shipment_id = ?";
    private static final String GIVE_UP =
            "update live_filing set given_up = true where natural_key = ? and shipment_id = ?";
    private static final String FREE_GIVEN_UP = "delete from live_filing where given_up and shipment_id = any (?)";

    private final Database database;

    PostgresNaturalKeys(Database database) {
        this.database = database;
    }

    @Override
    public Claim claim(Caller caller, NaturalKey key, UUID shipmentId) {
        return database.call(connection -> {
            for (int look = 0; look < LOOKS_MAX; look++) {
                if (execute(connection, CLAIM, key, shipmentId) == 1
                        || execute(connection, TAKE_BACK, key, shipmentId) == 1) {
                    return new Claim.Ours();
                }
                Optional<Claim.Held> held = holder(connection, caller, key);
                if (held.isPresent()) {
                    return held.get();
                }
            }
            throw new IllegalStateException("a natural key is neither free nor held");
        });
    }

    @Override
    public void giveUp(Caller caller, NaturalKey key, UUID shipmentId, boolean settled) {
        database.call(connection -> execute(connection, settled ? FREE : GIVE_UP, key, shipmentId));
    }

    @Override
    public void free(Collection<UUID> settledShipmentIds) {
        database.call(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(FREE_GIVEN_UP)) {
                delete.setArray(1, connection.createArrayOf("uuid", settledShipmentIds.toArray()));
                return delete.executeUpdate();
            }
        });
    }

    private static int execute(Connection connection, String sql, NaturalKey key, UUID shipmentId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key.text());
            statement.setObject(2, shipmentId);
            return statement.executeUpdate();
        }
    }

    private static Optional<Claim.Held> holder(Connection connection, Caller caller, NaturalKey key)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HOLDER)) {
            select.setString(1, key.text());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claim.Held(
                                row.getObject(1, UUID.class),
                                caller.sees(row.getString(2), row.getString(3), row.getString(4))))
                        : Optional.empty();
            }
        }
    }
}
