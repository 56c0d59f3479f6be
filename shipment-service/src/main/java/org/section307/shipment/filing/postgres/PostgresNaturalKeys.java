package org.section307.shipment.filing.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final String HOLDERS = """
            select l.natural_key, l.given_up, s.id, s.importer, s.filer, s.port, m.sha256
              from live_filing l
              join shipment s on s.id = l.shipment_id
              join manifest m on m.shipment_id = s.id and m.version = s.filing_version
             where l.natural_key = any (?)
            """;
    // taken in their order: two that claim some of the same keys wait for each other one way only
    private static final String CLAIM_ALL = """
            insert into live_filing (natural_key, shipment_id)
            select natural_key, shipment_id from unnest(?, ?) as wanted (natural_key, shipment_id)
             order by natural_key collate "C"
            on conflict (natural_key) do nothing
            returning natural_key
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
                Claim.Held held = holders(connection, caller, List.of(key)).get(key);
                if (held != null) {
                    return held;
                }
            }
            throw new IllegalStateException("a natural key is neither free nor held");
        });
    }

    @Override
    public Map<NaturalKey, Claim> claim(Caller caller, SortedMap<NaturalKey, UUID> shipmentIds) {
        return database.call(connection -> {
            Map<NaturalKey, Claim> claims = new HashMap<>();
            SortedMap<NaturalKey, UUID> open = new TreeMap<>(shipmentIds);
            for (int look = 0; look < LOOKS_MAX && !open.isEmpty(); look++) {
                for (NaturalKey taken : takeAll(connection, open)) {
                    claims.put(taken, new Claim.Ours());
                    open.remove(taken);
                }
                Map<NaturalKey, Claim.Held> held = holders(connection, caller, open.keySet());
                claims.putAll(held);
                open.keySet().removeAll(held.keySet());
            }
            if (!open.isEmpty()) {
                throw new IllegalStateException("a natural key is neither free nor held");
            }
            return claims;
        });
    }

    private static List<NaturalKey> takeAll(Connection connection, SortedMap<NaturalKey, UUID> wanted)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CLAIM_ALL)) {
            insert.setArray(1, texts(connection, wanted.keySet()));
            insert.setArray(2, connection.createArrayOf("uuid", wanted.values().toArray()));
            List<NaturalKey> taken = new ArrayList<>();
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    taken.add(new NaturalKey(row.getString(1)));
                }
            }
            return taken;
        }
    }

    private static Array texts(Connection connection, Collection<NaturalKey> keys) throws SQLException {
        return connection.createArrayOf(
                "text", keys.stream().map(NaturalKey::text).toArray());
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

    private static Map<NaturalKey, Claim.Held> holders(
            Connection connection, Caller caller, Collection<NaturalKey> keys) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HOLDERS)) {
            select.setArray(1, texts(connection, keys));
            Map<NaturalKey, Claim.Held> holders = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    holders.put(
                            new NaturalKey(row.getString("natural_key")),
                            new Claim.Held(
                                    row.getObject("id", UUID.class),
                                    caller.sees(
                                            row.getString("importer"), row.getString("filer"), row.getString("port")),
                                    row.getString("sha256"),
                                    row.getBoolean("given_up")));
                }
            }
            return holders;
        }
    }
}
