package org.section307.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.section307.kit.queue.EventBytes;

@ApplicationScoped
public class ThingBytes implements EventBytes {
    public static final String TOPIC = "screenings.v1";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String subquery() {
        return "(select t.bytes from thing t where t.id = o.key and t.version = o.version)";
    }
}
