package org.section307.shipment.filing.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.section307.kit.queue.OutboxEvent;
import org.section307.shipment.filing.domain.Announcement;
import org.section307.shipment.filing.domain.History;

/**
 * What the topic says of a filing. The value is the manifest and nothing else; whose it is and which version stands in
 * the headers, so that a body that can't be read still has an owner.
 */
final class ShipmentsTopic {
    private static final String TOPIC = "shipments.v1";
    private static final String TYPE = "org.section307.shipment.filed.v1";

    private ShipmentsTopic() {}

    static List<OutboxEvent> told(Announcement filing) {
        return List.of(event(filing, false));
    }

    /** Tells of a filing once more and asks for its present verdict. */
    static OutboxEvent toldAgain(Announcement filing) {
        return event(filing, true);
    }

    private static OutboxEvent event(Announcement filing, boolean again) {
        String shipmentId = filing.shipmentId().toString();
        String id = shipmentId + "/" + filing.version() + (filing.cancelled() ? "/cancelled" : "");
        return new OutboxEvent(
                TOPIC, shipmentId, filing.version(), 0, id, TYPE, extensions(filing, again), filing.sizeBytes());
    }

    private static Map<String, String> extensions(Announcement filing, boolean again) {
        Map<String, String> extensions = new HashMap<>();
        extensions.put("version", Integer.toString(filing.version()));
        extensions.put("cancelled", Boolean.toString(filing.cancelled()));
        extensions.put("sha256", filing.sha256());
        extensions.put("importer", filing.importer());
        extensions.put("port", filing.port());
        extensions.put("billkey", filing.billKey());
        String filer = filing.filer();
        if (filer != null) {
            extensions.put("filer", filer);
        }
        String entryKey = filing.entryKey();
        if (entryKey != null) {
            extensions.put("entrykey", entryKey);
        }
        History history = filing.history();
        if (history != null) {
            extensions.putAll(extensions(history));
        }
        if (again) {
            extensions.put("again", "true");
        }
        return extensions;
    }

    private static Map<String, String> extensions(History history) {
        Map<String, String> extensions = new HashMap<>();
        extensions.put("historysource", history.source().name());
        extensions.put("enteredvalue", history.enteredValue().toPlainString());
        LocalDate detainedOn = history.detainedOn();
        if (detainedOn != null) {
            extensions.put("detainedon", detainedOn.toString());
        }
        LocalDate knownOn = history.knownOn();
        if (knownOn != null) {
            extensions.put("knownon", knownOn.toString());
        }
        return extensions;
    }
}
