package org.section307.shipment.status.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.EnumMap;
import java.util.Map;
import org.section307.kit.database.Database;
import org.section307.shipment.status.domain.Status;
import org.section307.shipment.status.domain.StatusCounts;

@ApplicationScoped
class PostgresStatusCounts implements StatusCounts {
    // one statement, so one snapshot; what was accepted is counted by other rows than those that have the statuses
    private static final String COUNT = """
            select status, count(*) from shipment group by status
            union all
            select 'accepted', count(*) from manifest where version = 1
            """;

    private final Database database;

    PostgresStatusCounts(Database database) {
        this.database = database;
    }

    @Override
    public Counts count() {
        return database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(COUNT);
                    ResultSet row = select.executeQuery()) {
                Map<Status, Long> byStatus = new EnumMap<>(Status.class);
                long accepted = 0;
                while (row.next()) {
                    if (row.getString(1).equals("accepted")) {
                        accepted = row.getLong(2);
                    } else {
                        byStatus.put(Status.valueOf(row.getString(1)), row.getLong(2));
                    }
                }
                return new Counts(accepted, byStatus);
            }
        });
    }
}
