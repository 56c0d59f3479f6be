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

    Map<String, String> all() throws ReplayFailed, InterruptedException {
        return read("");
    }

    /** How many have no verdict yet. */
    int waiting() throws ReplayFailed, InterruptedException {
        return read("&status=RECEIVED").size();
    }

    private Map<String, String> read(String filter) throws ReplayFailed, InterruptedException {
        var statuses = new TreeMap<String, String>();
        String cursor = "";
        do {
            URI page = services.shipments()
                    .resolve("/v1/shipments?history=SYNTHETIC&limit=200" + filter
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            JsonNode answer = client.get("shipment-service", page, records);
            for (JsonNode item : answer.path("items")) {
                statuses.put(
                        item.path("entryNumber").asText(), item.path("status").asText());
            }
            cursor = answer.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return statuses;
    }
}
