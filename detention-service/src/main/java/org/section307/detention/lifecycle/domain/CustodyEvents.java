package org.section307.detention.lifecycle.domain;

import java.util.List;
import java.util.UUID;

/**
 * The bytes of custodies on their way to the topic, never changed. They are no record: they follow from the custody. Once
 * sent, those of a shipment go with its next event, so that one is left a shipment.
 */
public interface CustodyEvents {
    /** One published custody. */
    record Event(UUID shipmentId, long sequence, byte[] bytes) {}

    /** Keeps the events' bytes until each is sent and followed by another. The caller holds the custodies' locks. */
    void keep(List<Event> events);
}
