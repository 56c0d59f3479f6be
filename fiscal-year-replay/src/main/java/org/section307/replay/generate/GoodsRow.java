package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Goods as a line declares them.
 *
 * @param also a further order that holds these goods by the place that the trade brings them from
 */
record GoodsRow(
        String description,
        String hts,
        String unit,
        @Nullable String also) {
    GoodsRow withoutOrder() {
        return new GoodsRow(description, hts, unit, null);
    }

    static GoodsRow read(JsonNode row) {
        return new GoodsRow(
                row.path(0).asText(),
                row.path(1).asText(),
                row.path(2).asText("KG"),
                row.path(3).textValue());
    }
}
