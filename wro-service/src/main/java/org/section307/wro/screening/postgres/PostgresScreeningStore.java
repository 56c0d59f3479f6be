package org.section307.wro.screening.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.section307.kit.database.Database;
import org.section307.wro.screening.domain.Failure;
import org.section307.wro.screening.domain.Filing;
import org.section307.wro.screening.domain.FilingKey;
import org.section307.wro.screening.domain.NewScreening;
import org.section307.wro.screening.domain.ScreeningId;
import org.section307.wro.screening.domain.ScreeningStore;
import org.section307.wro.screening.domain.ShipmentId;

/** Plain JDBC: a batch of filings is four statements, whatever its size. */
@ApplicationScoped
class PostgresScreeningStore implements ScreeningStore {
    private static final Comparator<Filing> LATER =
            Comparator.comparingInt((Filing filing) -> filing.key().version()).thenComparing(Filing::cancelled);

    private final Database database;

    PostgresScreeningStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<FilingKey, Known> known(Collection<FilingKey> keys, int revision) {
        return database.call(connection -> {
            var found = new HashMap<FilingKey, Known>();
            try (var statement = connection.prepareStatement(ScreeningSql.KNOWN)) {
                statement.setInt(1, revision);
                statement.setArray(
                        2,
                        connection.createArrayOf(
                                "uuid",
                                keys.stream().map(key -> key.shipment().value()).toArray()));
                statement.setArray(
                        3,
                        connection.createArrayOf(
                                "int4", keys.stream().map(FilingKey::version).toArray()));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.put(
                                new FilingKey(new ShipmentId(rows.getObject(1, UUID.class)), rows.getInt(2)),
                                new Known(
                                        rows.getString(3),
                                        rows.getBoolean(4),
                                        failure(rows.getString(5)),
                                        rows.getInt(6)));
                    }
                }
            }
            return found;
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<Filing> filings) {
        database.call(connection -> {
            raiseRegisters(connection, filings);
            keepManifests(connection, filings);
            return filings;
        });
    }

    /** The upsert locks every row it meets, also where it changes nothing; in the order of ids, so that no two wait for each other. */
    private static void raiseRegisters(Connection connection, List<Filing> filings) throws SQLException {
        var newest = new TreeMap<ShipmentId, Filing>();
        filings.forEach(filing -> newest.merge(filing.key().shipment(), filing, BinaryOperator.maxBy(LATER)));
        try (var statement = connection.prepareStatement(ScreeningSql.RAISE_REGISTER)) {
            for (Filing filing : newest.values()) {
                statement.setObject(1, filing.key().shipment().value());
                statement.setInt(2, filing.key().version());
                statement.setBoolean(3, filing.cancelled());
                int next = ScreeningSql.setOwner(statement, 4, filing.owner());
                ScreeningSql.setHistory(statement, next, filing.owner().history());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void keepManifests(Connection connection, List<Filing> filings) throws SQLException {
        try (var statement = connection.prepareStatement(ScreeningSql.KEEP_MANIFEST)) {
            for (Filing filing : filings) {
                if (filing.contents() instanceof Filing.Contents.Intact(byte[] bytes, String sha256)) {
                    statement.setObject(1, filing.key().shipment().value());
                    statement.setInt(2, filing.key().version());
                    statement.setString(3, sha256);
                    statement.setBytes(4, bytes);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<ScreeningId> add(List<NewScreening> screenings) {
        return database.call(connection -> {
            var added = new LinkedHashSet<ScreeningId>();
            try (var statement = connection.prepareStatement(ScreeningSql.ADD_SCREENING)) {
                for (NewScreening screening : screenings) {
                    ScreeningSql.setScreening(connection, statement, screening);
                    statement.addBatch();
                }
                int[] counts = statement.executeBatch();
                for (int i = 0; i < counts.length; i++) {
                    var screening = screenings.get(i);
                    if (counts[i] > 0 || replacesUnreadable(connection, screening)) {
                        added.add(screening.id());
                    }
                }
            }
            return added;
        });
    }

    private static boolean replacesUnreadable(Connection connection, NewScreening screening) throws SQLException {
        if (screening.result().failure() != null) {
            return false;
        }
        try (var statement = connection.prepareStatement(ScreeningSql.REPLACE_UNREADABLE)) {
            ScreeningSql.setScreening(connection, statement, screening);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static @Nullable Failure failure(@Nullable String name) {
        return name == null ? null : Failure.valueOf(name);
    }
}
