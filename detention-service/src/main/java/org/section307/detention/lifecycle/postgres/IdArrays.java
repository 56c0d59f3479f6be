package org.section307.detention.lifecycle.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.section307.detention.lifecycle.domain.DetentionId;

/** Selects the rows of given detentions; the array of shipments beside the join prunes partitions. */
final class IdArrays {
    private IdArrays() {}

    /** `columns` and `from` are constant text; `from` ends in the alias that `columns` begins with. */
    static PreparedStatement select(Connection connection, String columns, String from, List<DetentionId> ids)
            throws SQLException {
        var alias = from.substring(from.indexOf(' ') + 1);
        var statement = connection.prepareStatement("select " + columns + " from " + from
                + " join unnest(?::uuid[], ?::int[], ?::int[]) as id (shipment_id, line, ordinal) on "
                + alias + ".shipment_id = id.shipment_id and " + alias + ".line = id.line and "
                + alias + ".ordinal = id.ordinal where " + alias + ".shipment_id = any(?)");
        var shipments = ids.stream().map(DetentionId::shipmentId).toArray();
        statement.setArray(1, connection.createArrayOf("uuid", shipments));
        statement.setArray(
                2,
                connection.createArrayOf(
                        "int4", ids.stream().map(DetentionId::line).toArray()));
        statement.setArray(
                3,
                connection.createArrayOf(
                        "int4", ids.stream().map(DetentionId::ordinal).toArray()));
        statement.setArray(
                4,
                connection.createArrayOf(
                        "uuid",
                        ids.stream().map(DetentionId::shipmentId).distinct().toArray()));
        return statement;
    }
}
