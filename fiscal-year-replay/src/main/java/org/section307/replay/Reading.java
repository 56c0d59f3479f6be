package org.section307.replay;

import com.fasterxml.jackson.databind.JsonNode;

/** A fiscal year's figures as the API gave them. */
public record Reading(long wros, long findings, long shipments, String value, long synthetic, String notice) {
    static Reading of(JsonNode year) {
        return new Reading(
                year.path("wrosIssued").asLong(-1),
                year.path("findingsIssued").asLong(-1),
                year.path("shipmentsDetained").asLong(-1),
                year.path("valueDetained").asText(),
                year.path("synthetic").path("shipmentsDetained").asLong(-1),
                year.path("notice").asText(""));
    }
}
