package org.section307.shipment.filing.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.section307.kit.database.Database;
import org.section307.shipment.filing.domain.Announcement;
import org.section307.shipment.filing.domain.UnansweredFilings;

@ApplicationScoped
class PostgresUnansweredFilings implements UnansweredFilings {
    // skipping what is locked: a row under change is being told of anyway, and nobody waits for a lock out of id order
    private static final String ASK_AGAIN = """
            with due as (
                select id from shipment
                 where (verdict_version < filing_version or verdict_reason = 'UNREADABLE') and ask_at <= ?
                 order by ask_at limit ? for update skip locked)
            update shipment s
               set asked_at = ?,
                   asked_count = asked_count + 1,
                   ask_at = cast(? as timestamptz) + least(? * power(2, least(asked_count + 1, 30)), ?) * interval '1 second'
              from due, manifest m
             where s.id = due.id and m.shipment_id = s.id and m.version = s.filing_version
            returning s.id, s.filing_version, s.filing_cancelled, m.sha256, s.importer, s.filer, s.port, s.entry_key,
                      s.bill_key, s.history_source, s.detained_on, s.known_on, s.entered_value, octet_length(m.bytes)
            """;

    private final Database database;

    PostgresUnansweredFilings(Database database) {
        this.database = database;
    }

    @Override
    public List<Announcement> askAgain(Instant now, int limit) {
        return database.call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(ASK_AGAIN)) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setInt(2, limit);
                update.setTimestamp(3, Timestamp.from(now));
                update.setTimestamp(4, Timestamp.from(now));
                update.setLong(5, PATIENCE.toSeconds());
                update.setLong(6, PATIENCE_MAX.toSeconds());
                List<Announcement> filings = new ArrayList<>();
                try (ResultSet row = update.executeQuery()) {
                    while (row.next()) {
                        filings.add(AnnouncementRow.read(row));
                    }
                }
                return filings;
            }
        });
    }
}
