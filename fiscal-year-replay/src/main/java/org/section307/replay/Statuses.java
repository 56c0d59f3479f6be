package org.section307.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What became of the synthetic shipments on file, by entry number, read page by page from the list of shipments. */
final class Statuses {
    private final PatientClient client;
    private final Services services;
    private final Supplier<String> records;

    Statuses(PatientClient client, Services services, Supplier<String> records) {
        this.client = client;
        this.services = services;
        this.records = records;
    }

    /** A shipment on file and where it stands. */
    record Standing(String shipmentId, String status) {}

    Map<String, Standing> all() throws ReplayFailed, InterruptedException {
        return read("");
    }

    /** How many have no verdict yet. */
    int waiting() throws ReplayFailed, InterruptedException {
        return read("&status=RECEIVED").size();
    }

    /** Whether an officer has decided about a hold of the shipment, as the record of acts says. */
    boolean isDecided(String shipmentId) throws ReplayFailed, InterruptedException {
        URI holds = services.detentions().resolve("/v1/detentions?limit=200&shipmentId=" + shipmentId);
        for (JsonNode hold : client.get("detention-service", holds, records).path("items")) {
            if (!hold.path("acts").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The newest verdict on a shipment, whatever officers have decided since. */
    String verdict(String shipmentId) throws ReplayFailed, InterruptedException {
        URI newest = services.orders().resolve("/v1/screenings?limit=1&shipmentId=" + shipmentId);
        return client.get("wro-service", newest, records)
                .path("items")
                .path(0)
                .path("verdict")
                .asText();
    }

    private Map<String, Standing> read(String filter) throws ReplayFailed, InterruptedException {
        var statuses = new TreeMap<String, Standing>();
        String cursor = "";
        do {
            URI page = services.shipments()
                    .resolve("/v1/shipments?history=SYNTHETIC&limit=200" + filter
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            JsonNode answer = client.get("shipment-service", page, records);
            for (JsonNode item : answer.path("items")) {
                statuses.put(
                        item.path("entryNumber").asText(),
                        new Standing(
                                item.path("id").asText(), item.path("status").asText()));
            }
            cursor = answer.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return statuses;
    }
}
