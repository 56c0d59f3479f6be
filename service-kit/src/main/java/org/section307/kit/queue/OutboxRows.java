package org.section307.kit.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.section307.kit.database.Database;

/** The relay's side of the outbox table. */
final class OutboxRows {
    private static final int DEPTH_COUNTED_MAX = 100_000;

    private final Database database;
    private final String select;

    OutboxRows(Database database, Collection<EventBytes> sources) {
        this.database = database;
        this.select = select(sources);
    }

    /**
     * What was read in one statement.
     *
     * @param rows in id order; at most so many rows and, unless a single one is larger, bytes as were asked for
     * @param oldestRunning no transaction with a lesser number was under way
     * @param nextTransaction no transaction with this number or a greater one had begun
     */
    record Batch(List<OutboxRow> rows, long oldestRunning, long nextTransaction) {
        Batch {
            rows = List.copyOf(rows);
        }
    }

    /** Committed rows with a greater id. */
    Batch read(long afterId, int rowsMax, long bytesMax) {
        return database.call(connection -> {
            try (PreparedStatement query = connection.prepareStatement(select)) {
                query.setLong(1, afterId);
                query.setInt(2, rowsMax);
                query.setLong(3, bytesMax);
                try (ResultSet result = query.executeQuery()) {
                    return batch(result);
                }
            }
        });
    }

    /** Deletes what was sent, and says in the same breath that nothing of this holder's is on its way any more. */
    void settle(UUID holder, List<OutboxRow> sent) {
        database.call(connection -> {
            try (PreparedStatement settle = connection.prepareStatement("""
                    with gone as (delete from outbox where id = any (?))
                    update relay_lease set sending = null where sending = ?""")) {
                settle.setArray(1, ids(connection, sent));
                settle.setObject(2, holder);
                return settle.executeUpdate();
            }
        });
    }

    /** Puts rows that can never be sent among the dead letters, so that they don't hold up the others. */
    void bury(List<OutboxRow> rows, String reason) {
        database.call(connection -> {
            try (PreparedStatement bury = connection.prepareStatement("""
                    with gone as (delete from outbox where id = any (?) returning *)
                    insert into dead_letter (topic, partition, record_offset, key, headers, body, reason)
                    select topic, -1, id, key, array['ce_id', event_id], null, ? from gone
                    on conflict do nothing""")) {
                bury.setArray(1, ids(connection, rows));
                bury.setString(2, reason);
                return bury.executeUpdate();
            }
        });
    }

    /** How many rows wait; counting ends at 100,000. */
    long depth() {
        return database.call(connection -> {
            try (PreparedStatement count = connection.prepareStatement(
                            "select count(*) from (select 1 from outbox limit " + DEPTH_COUNTED_MAX + ") as waiting");
                    ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    private static Batch batch(ResultSet result) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        long oldestRunning = 0;
        long nextTransaction = 0;
        while (result.next()) {
            oldestRunning = result.getLong("oldest_running");
            nextTransaction = result.getLong("next_transaction");
            long id = result.getLong("id");
            if (!result.wasNull()) {
                rows.add(row(id, result));
            }
        }
        return new Batch(rows, oldestRunning, nextTransaction);
    }

    private static OutboxRow row(long id, ResultSet result) throws SQLException {
        return new OutboxRow(
                id,
                result.getString("topic"),
                result.getString("key"),
                result.getString("event_id"),
                result.getString("event_type"),
                List.of((String[]) result.getArray("extensions").getArray()),
                result.getObject("created_at", OffsetDateTime.class).toInstant(),
                result.getBytes("bytes"));
    }

    private static java.sql.Array ids(Connection connection, List<OutboxRow> rows) throws SQLException {
        return connection.createArrayOf(
                "bigint", rows.stream().map(OutboxRow::id).toArray());
    }

    /** Sizes are summed before any bytes are touched; the snapshot's bounds come with the rows that it shows. */
    private static String select(Collection<EventBytes> sources) {
        String cases = sources.stream()
                .map(source -> "when '" + source.topic().replace("'", "''") + "' then " + source.subquery() + "\n")
                .collect(Collectors.joining());
        return """
                with snapshot as (
                    select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest_running,
                           pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next_transaction),
                head as (select id, size_bytes from outbox where id > ? order by id limit ?),
                fitting as (
                    select id, sum(size_bytes) over (order by id) as total, row_number() over (order by id) as place
                    from head)
                select oldest_running, next_transaction,
                       o.id, o.topic, o.key, o.event_id, o.event_type, o.extensions, o.created_at,
                       case o.topic
                       %s else (select d.body from dead_letter d
                             where o.topic = d.topic || '.dead-letter'
                               and d.partition = o.version and d.record_offset = o.revision)
                       end as bytes
                from snapshot
                left join (fitting join outbox o on o.id = fitting.id) on fitting.total <= ? or fitting.place = 1
                order by o.id""".formatted(cases);
    }
}
