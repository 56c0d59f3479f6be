package org.section307.wro.screening.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import org.section307.kit.queue.EventBytes;

/** The bodies of screenings.v1 are stored with their verdicts, or derived where these are clear. */
@ApplicationScoped
class ScreeningEventBytes implements EventBytes {
    @Override
    public String topic() {
        return "screenings.v1";
    }

    @Override
    public String subquery() {
        return "(select coalesce(s.event, clear_event(s.shipment_id, s.version, s.revision, s.import_date))"
                + " from screening s where s.shipment_id = o.key::uuid and s.version = o.version"
                + " and s.revision = o.revision)";
    }
}
