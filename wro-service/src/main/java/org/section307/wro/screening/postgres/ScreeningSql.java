package org.section307.wro.screening.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.section307.wro.screening.domain.Failure;
import org.section307.wro.screening.domain.History;
import org.section307.wro.screening.domain.NewScreening;
import org.section307.wro.screening.domain.Owner;

/** The consumer's statements, and how a screening becomes their parameters. */
final class ScreeningSql {
    static final String KNOWN = """
            select k.shipment_id, k.version, m.sha256, s.shipment_id is not null, s.failure,
                octet_length(coalesce(s.event, clear_event(s.shipment_id, s.version, s.revision, s.import_date)))
            from (select ? as revision) r
            cross join unnest(?, ?) as k (shipment_id, version)
            left join manifest m on m.shipment_id = k.shipment_id and m.version = k.version
            left join screening s on s.shipment_id = k.shipment_id and s.version = k.version and s.revision = r.revision
            """;

    static final String RAISE_REGISTER = """
            insert into shipment (shipment_id, version, cancelled, importer, filer, port, entry_key, bill_key,
                history_source, detained_on, known_on, entered_value)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (shipment_id) do update set version = excluded.version, cancelled = excluded.cancelled,
                importer = excluded.importer, filer = excluded.filer, port = excluded.port,
                entry_key = excluded.entry_key, bill_key = excluded.bill_key,
                history_source = excluded.history_source, detained_on = excluded.detained_on,
                known_on = excluded.known_on, entered_value = excluded.entered_value
            where (shipment.version, shipment.cancelled) < (excluded.version, excluded.cancelled)
            """;

    static final String KEEP_MANIFEST = """
            insert into manifest (shipment_id, version, sha256, bytes) values (?, ?, ?, ?)
            on conflict (shipment_id, version) do nothing
            """;

    static final String ADD_SCREENING = """
            insert into screening (shipment_id, version, revision, verdict, incomplete, failure, import_date,
                result_sha256, gaps, trace, event, evidence, importer, filer, port, entry_key, bill_key, screened_at,
                history_source, detained_on, known_on, entered_value)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (shipment_id, version, revision) do nothing
            """;

    /** The runtime role may not change a verdict: the function is the owner's, and does this only. */
    static final String REPLACE_UNREADABLE =
            "select replace_unreadable(row(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)::screening)";

    private ScreeningSql() {}

    static void setScreening(Connection connection, PreparedStatement statement, NewScreening screening)
            throws SQLException {
        var id = screening.id();
        statement.setObject(1, id.shipment().value());
        statement.setInt(2, id.version());
        statement.setInt(3, id.revision());
        statement.setString(4, screening.result().verdict().name());
        statement.setBoolean(5, screening.result().incomplete());
        statement.setString(6, name(screening.result().failure()));
        statement.setObject(7, screening.result().importDate());
        statement.setString(8, screening.resultSha256());
        statement.setBytes(9, screening.gapBytes());
        statement.setArray(
                10, connection.createArrayOf("text", screening.result().trace().toArray()));
        statement.setBytes(11, screening.storedEvent());
        statement.setBytes(12, screening.storedEvidence());
        int next = setOwner(statement, 13, screening.owner());
        statement.setObject(next, screening.screenedAt().atOffset(ZoneOffset.UTC));
        setHistory(statement, next + 1, screening.owner().history());
    }

    /** Sets importer, filer, port, entry key and bill key from an index on; returns the index after them. */
    static int setOwner(PreparedStatement statement, int first, Owner owner) throws SQLException {
        statement.setString(first, owner.importer());
        statement.setString(first + 1, owner.filer());
        statement.setString(first + 2, owner.port());
        statement.setString(first + 3, owner.entryKey());
        statement.setString(first + 4, owner.billKey());
        return first + 5;
    }

    /** Sets source, days and value from an index on. */
    static void setHistory(PreparedStatement statement, int first, @Nullable History history) throws SQLException {
        statement.setString(first, history == null ? null : history.source());
        statement.setString(first + 1, history == null ? null : history.detainedOn());
        statement.setString(first + 2, history == null ? null : history.knownOn());
        statement.setString(first + 3, history == null ? null : history.enteredValue());
    }

    private static @Nullable String name(@Nullable Failure failure) {
        return failure == null ? null : failure.name();
    }
}
