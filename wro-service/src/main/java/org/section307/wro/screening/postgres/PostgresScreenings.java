package org.section307.wro.screening.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Verdict;
import org.section307.kit.access.Caller;
import org.section307.kit.access.Visibility;
import org.section307.kit.database.Database;
import org.section307.wro.screening.domain.Failure;
import org.section307.wro.screening.domain.FilingKey;
import org.section307.wro.screening.domain.History;
import org.section307.wro.screening.domain.ScreeningId;
import org.section307.wro.screening.domain.Screenings;
import org.section307.wro.screening.domain.ShipmentId;
import org.section307.wro.screening.domain.StoredScreening;

/** Reads verdicts. Every query is the caller's view of the rows, and nothing else. */
@ApplicationScoped
class PostgresScreenings implements Screenings {
    private static final String VERDICT =
            // an event lists every line with its value, and nobody who reads a verdict here asks for them
            "select s.shipment_id, s.version, s.revision, s.port, s.verdict, s.incomplete, s.failure, s.import_date,"
                    + " case when s.event is not null then"
                    + " (select convert_to(json_build_object('grounds', told -> 'grounds', 'reasons', told -> 'reasons')"
                    + "::text, 'UTF8') from (select convert_from(s.event, 'UTF8')::json as told) e) end as summary,"
                    + " s.gaps, s.result_sha256, s.screened_at, s.history_source, s.detained_on, s.known_on,"
                    + " s.entered_value from screening s";
    private static final String EVIDENCE = "select s.evidence from screening s";
    private static final String MANIFEST =
            "select m.bytes from screening s join manifest m on m.shipment_id = s.shipment_id and m.version = s.version";
    private static final String THIS_ONE =
            "and s.shipment_id = :shipment and s.version = :version and s.revision = :revision";

    private final Database database;

    PostgresScreenings(Database database) {
        this.database = database;
    }

    @Override
    public List<StoredScreening> ofShipment(
            Caller caller, ShipmentId shipment, Optional<ScreeningId> before, int limit) {
        var query = visible(caller, VERDICT).and("and s.shipment_id = :shipment", Map.of("shipment", shipment.value()));
        if (before.isPresent()) {
            query = query.and(
                    "and (s.version, s.revision) < (:version, :revision)",
                    Map.of(
                            "version", before.get().version(),
                            "revision", before.get().revision()));
        }
        return rows(
                query.and("order by s.version desc, s.revision desc limit :limit", Map.of("limit", limit)),
                PostgresScreenings::screening);
    }

    @Override
    public Optional<StoredScreening> find(Caller caller, ScreeningId id) {
        return rows(thisOne(caller, VERDICT, id), PostgresScreenings::screening).stream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> evidence(Caller caller, ScreeningId id) {
        return rows(thisOne(caller, EVIDENCE, id), row -> Optional.ofNullable(row.getBytes(1))).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Optional<byte[]> manifest(Caller caller, ScreeningId id) {
        return rows(thisOne(caller, MANIFEST, id), row -> row.getBytes(1)).stream()
                .findFirst();
    }

    private static NamedSql visible(Caller caller, String select) {
        var visibility = Visibility.of(caller, "s");
        return new NamedSql(select + " where " + visibility.predicate(), visibility.parameters());
    }

    private static NamedSql thisOne(Caller caller, String select, ScreeningId id) {
        return visible(caller, select)
                .and(
                        THIS_ONE,
                        Map.of(
                                "shipment", id.shipment().value(),
                                "version", id.version(),
                                "revision", id.revision()));
    }

    private interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(NamedSql query, Mapping<T> mapping) {
        return database.call(connection -> {
            try (var statement = query.prepare(connection);
                    var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(mapping.map(rows));
                }
                return found;
            }
        });
    }

    private static StoredScreening screening(ResultSet row) throws SQLException {
        var shipment = new ShipmentId(row.getObject("shipment_id", UUID.class));
        var failure = row.getString("failure");
        return new StoredScreening(
                new ScreeningId(new FilingKey(shipment, row.getInt("version")), row.getInt("revision")),
                row.getString("port"),
                Verdict.valueOf(row.getString("verdict")),
                row.getBoolean("incomplete"),
                failure == null ? null : Failure.valueOf(failure),
                row.getObject("import_date", LocalDate.class),
                row.getBytes("summary"),
                row.getBytes("gaps"),
                row.getString("result_sha256"),
                row.getObject("screened_at", OffsetDateTime.class).toInstant(),
                history(row));
    }

    private static @Nullable History history(ResultSet row) throws SQLException {
        var source = row.getString("history_source");
        return source == null
                ? null
                : new History(
                        source,
                        row.getString("detained_on"),
                        row.getString("known_on"),
                        row.getString("entered_value"));
    }
}
