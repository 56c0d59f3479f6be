package org.section307.shipment.filing.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.section307.shipment.filing.domain.Announcement;

/** Reads an announcement from a row that has its parts in order. */
final class AnnouncementRow {
    private AnnouncementRow() {}

    static Announcement read(ResultSet row) throws SQLException {
        return new Announcement(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getBoolean(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                HistoryColumns.read(row, 10),
                row.getInt(10 + HistoryColumns.COUNT));
    }
}
