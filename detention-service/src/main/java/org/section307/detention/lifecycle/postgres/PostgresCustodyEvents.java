package org.section307.detention.lifecycle.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import javax.sql.DataSource;
import org.section307.detention.lifecycle.domain.CustodyEvents;
import org.section307.kit.queue.EventBytes;

@ApplicationScoped
class PostgresCustodyEvents implements CustodyEvents, EventBytes {
    @Inject
    DataSource dataSource;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID shipmentId, long sequence, byte[] bytes) {
        Sql.run(dataSource, connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into custody_event (shipment_id, sequence, bytes) values (?, ?, ?)")) {
                statement.setObject(1, shipmentId);
                statement.setLong(2, sequence);
                statement.setBytes(3, bytes);
                return statement.executeUpdate();
            }
        });
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
