package org.section307.detention.lifecycle.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.section307.detention.lifecycle.domain.CustodyEvents;
import org.section307.kit.database.Database;
import org.section307.kit.queue.EventBytes;

@ApplicationScoped
class PostgresCustodyEvents implements CustodyEvents, EventBytes {
    private final Database database;

    @Inject
    PostgresCustodyEvents(Database database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<Event> events) {
        database.call(connection -> {
            deleteSent(connection, events);
            try (var statement = connection.prepareStatement(
                    "insert into custody_event (shipment_id, sequence, bytes) values (?, ?, ?)")) {
                for (var event : events) {
                    statement.setObject(1, event.shipmentId());
                    statement.setLong(2, event.sequence());
                    statement.setBytes(3, event.bytes());
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** The relay deletes an outbox row when the broker has its event, and not before; what still waits there stays. */
    private static void deleteSent(Connection connection, List<Event> events) throws SQLException {
        try (var statement = connection.prepareStatement("""
                delete from custody_event e where e.shipment_id = any (?) and not exists (
                    select 1 from outbox o
                    where o.topic = 'detentions.v1' and o.key = e.shipment_id::text and o.version = e.sequence)""")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", events.stream().map(Event::shipmentId).toArray()));
            statement.executeUpdate();
        }
    }

    @Override
    public String topic() {
        return "detentions.v1";
    }

    @Override
    public String subquery() {
        return "(select e.bytes from custody_event e where e.shipment_id = o.key::uuid and e.sequence = o.version)";
    }
}
