package org.section307.shipment.filing.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import org.section307.kit.queue.EventBytes;

/** The value of an event is the manifest as stored: it is looked up when it is sent, and never copied. */
@ApplicationScoped
class ManifestBytes implements EventBytes {
    @Override
    public String topic() {
        return "shipments.v1";
    }

    @Override
    public String subquery() {
        return "(select m.bytes from manifest m where m.shipment_id = cast(o.key as uuid) and m.version = o.version)";
    }
}
