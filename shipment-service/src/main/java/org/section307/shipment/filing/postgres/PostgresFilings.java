package org.section307.shipment.filing.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.section307.kit.access.Caller;
import org.section307.kit.database.Database;
import org.section307.shipment.filing.domain.Announcement;
import org.section307.shipment.filing.domain.Filing;
import org.section307.shipment.filing.domain.Filings;
import org.section307.shipment.filing.domain.LineNumbers;
import org.section307.shipment.filing.domain.Manifest;
import org.section307.shipment.filing.domain.ManifestFacts;
import org.section307.shipment.filing.domain.NaturalKey;
import org.section307.shipment.filing.domain.UnansweredFilings;

@ApplicationScoped
class PostgresFilings implements Filings {
    private static final String FIND = """
            select s.id, s.filing_version, m.sha256, s.importer, s.filer, s.port, s.entry_key, s.bill_key,
                   s.line_numbers, s.retired_lines, s.history_source is not null as past
              from shipment s join manifest m on m.shipment_id = s.id and m.version = s.filing_version
             where s.id = ?
            """;

    private static final String ADD = """
            insert into shipment (importer, port, entry_number, entry_key, scac, bill_number, bill_key, import_date,
                                  line_count, line_numbers, history_source, detained_on, known_on, entered_value,
                                  amended_at, asked_at, ask_at, id, filer, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String AMEND = """
            update shipment
               set (importer, port, entry_number, entry_key, scac, bill_number, bill_key, import_date,
                    line_count, line_numbers, history_source, detained_on, known_on, entered_value,
                    amended_at, asked_at, ask_at, asked_count, retired_lines)
                 = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
             where id = ?
            """;

    private static final String CANCEL = """
            update shipment s
               set amended_at = ?, asked_at = ?, ask_at = ?, asked_count = 0
              from manifest m
             where s.id = ? and m.shipment_id = s.id and m.version = s.filing_version
            returning s.id, s.filing_version, true, m.sha256, s.importer, s.filer, s.port, s.entry_key, s.bill_key,
                      s.history_source, s.detained_on, s.known_on, s.entered_value, octet_length(m.bytes)
            """;

    private static final String ADD_MANIFEST =
            "insert into manifest (shipment_id, version, bytes, sha256, filed_at, filed_by) values (?, ?, ?, ?, ?, ?)";

    private final Database database;

    PostgresFilings(Database database) {
        this.database = database;
    }

    @Override
    public Announcement add(Caller caller, UUID shipmentId, Manifest manifest, Instant now) {
        return add(caller, List.of(new NewFiling(shipmentId, manifest)), now).getFirst();
    }

    @Override
    public List<Announcement> add(Caller caller, List<NewFiling> added, Instant now) {
        database.call(connection -> {
            try (PreparedStatement shipments = connection.prepareStatement(ADD);
                    PreparedStatement manifests = connection.prepareStatement(ADD_MANIFEST)) {
                for (NewFiling filing : added) {
                    int next = setFacts(shipments, filing.manifest().facts(), now);
                    shipments.setObject(next, filing.shipmentId());
                    shipments.setString(next + 1, filer(caller, filing.manifest()));
                    shipments.setTimestamp(next + 2, Timestamp.from(now));
                    shipments.addBatch();
                    setManifest(manifests, caller, filing.shipmentId(), 1, filing.manifest(), now);
                    manifests.addBatch();
                }
                return shipments.executeBatch().length + manifests.executeBatch().length;
            }
        });
        return added.stream()
                .map(filing ->
                        announcement(filing.shipmentId(), 1, filer(caller, filing.manifest()), filing.manifest()))
                .toList();
    }

    /** A record of the past is the agency's, even if who keeps the records is a broker too. */
    private static @Nullable String filer(Caller caller, Manifest manifest) {
        return manifest.facts().history() == null ? caller.filer() : null;
    }

    @Override
    public Optional<Filing> find(Caller caller, UUID shipmentId) {
        return database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(FIND)) {
                select.setObject(1, shipmentId);
                try (ResultSet row = select.executeQuery()) {
                    boolean visible = row.next()
                            && caller.sees(row.getString("importer"), row.getString("filer"), row.getString("port"));
                    return visible ? Optional.of(filing(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public Announcement amend(Caller caller, Filing filing, Manifest manifest, LineNumbers retired, Instant now) {
        int version = filing.version() + 1;
        database.call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(AMEND)) {
                int next = setFacts(update, manifest.facts(), now);
                update.setString(next, retired.toString());
                update.setObject(next + 1, filing.shipmentId());
                update.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(ADD_MANIFEST)) {
                setManifest(insert, caller, filing.shipmentId(), version, manifest, now);
                return insert.executeUpdate();
            }
        });
        return announcement(filing.shipmentId(), version, filing.owner().filer(), manifest);
    }

    @Override
    public Announcement cancel(Caller caller, Filing filing, Instant now) {
        return database.call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(CANCEL)) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setTimestamp(2, Timestamp.from(now));
                update.setTimestamp(3, askAt(now));
                update.setObject(4, filing.shipmentId());
                try (ResultSet row = update.executeQuery()) {
                    row.next();
                    return AnnouncementRow.read(row);
                }
            }
        });
    }

    private static int setFacts(PreparedStatement statement, ManifestFacts facts, Instant now) throws SQLException {
        LineNumbers lines = LineNumbers.of(facts.lineNumbers());
        statement.setString(1, facts.importer());
        statement.setString(2, facts.port());
        statement.setString(3, facts.entryNumber());
        statement.setString(4, facts.entryKey());
        statement.setString(5, facts.bill().scac());
        statement.setString(6, facts.bill().number());
        statement.setString(7, facts.bill().key());
        statement.setObject(8, facts.importDate());
        statement.setInt(9, facts.lineNumbers().size());
        statement.setString(10, lines.toString());
        HistoryColumns.set(statement, 11, facts.history());
        int next = 11 + HistoryColumns.COUNT;
        statement.setTimestamp(next, Timestamp.from(now));
        statement.setTimestamp(next + 1, Timestamp.from(now));
        statement.setTimestamp(next + 2, askAt(now));
        return next + 3;
    }

    private static Timestamp askAt(Instant told) {
        return Timestamp.from(told.plus(UnansweredFilings.PATIENCE));
    }

    private static void setManifest(
            PreparedStatement insert, Caller caller, UUID shipmentId, int version, Manifest manifest, Instant now)
            throws SQLException {
        insert.setObject(1, shipmentId);
        insert.setInt(2, version);
        insert.setBytes(3, manifest.bytes());
        insert.setString(4, manifest.sha256());
        insert.setTimestamp(5, Timestamp.from(now));
        insert.setString(6, caller.subject());
    }

    private static Filing filing(ResultSet row) throws SQLException {
        String importer = row.getString("importer");
        String entryKey = row.getString("entry_key");
        return new Filing(
                row.getObject("id", UUID.class),
                row.getInt("filing_version"),
                row.getString("sha256"),
                new Filing.Owner(importer, row.getString("filer"), row.getString("port"), row.getBoolean("past")),
                entryKey != null
                        ? NaturalKey.ofEntry(entryKey)
                        : NaturalKey.ofBill(row.getString("bill_key"), importer),
                LineNumbers.parse(row.getString("line_numbers")),
                LineNumbers.parse(row.getString("retired_lines")));
    }

    private static Announcement announcement(UUID shipmentId, int version, @Nullable String filer, Manifest manifest) {
        ManifestFacts facts = manifest.facts();
        return new Announcement(
                shipmentId,
                version,
                false,
                manifest.sha256(),
                facts.importer(),
                filer,
                facts.port(),
                facts.entryKey(),
                facts.bill().key(),
                facts.history(),
                manifest.bytes().length);
    }
}
