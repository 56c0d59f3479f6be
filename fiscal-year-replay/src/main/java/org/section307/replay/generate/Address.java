package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Where a firm sits. */
record Address(
        @Nullable String street,
        String city,
        @Nullable String subdivision,
        @Nullable String postalCode,
        String country) {

    static Address read(JsonNode row, String country) {
        return new Address(
                null, row.path(0).asText(), row.path(1).textValue(), row.path(2).textValue(), country);
    }

    Address at(@Nullable String newStreet) {
        return new Address(newStreet, city, subdivision, postalCode, country);
    }

    ObjectNode json() {
        ObjectNode node = Data.JSON.createObjectNode();
        put(node, "street", street);
        put(node, "city", city);
        put(node, "subdivision", subdivision);
        put(node, "postalCode", postalCode);
        return node.put("country", country);
    }

    private static void put(ObjectNode node, String member, @Nullable String value) {
        if (value != null) {
            node.put(member, value);
        }
    }
}
