package org.section307.intake.planted.identifier;

import com.fasterxml.jackson.databind.JsonNode;

/** Offends: an identifier is a matter of text. */
public final class KnowsJson {
    String number(JsonNode node) {
        return node.asText();
    }
}
