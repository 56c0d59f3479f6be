package org.section307.wro.order.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import org.section307.kit.queue.EventBytes;

/** The bodies of orders.v1 are the facts that each revision stored. */
@ApplicationScoped
class OrderEventBytes implements EventBytes {
    @Override
    public String topic() {
        return "orders.v1";
    }

    @Override
    public String subquery() {
        return "(select v.facts from order_version v where v.order_id = o.key and v.revision = o.revision)";
    }
}
