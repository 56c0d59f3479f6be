package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the goods of an order travel.
 *
 * @param orders which may hold them, by the names they list
 * @param who what the order looks for: maker, place, vessel, fleet or origin
 * @param share weight among the trades of a day
 * @param size natural logarithm of a line's value before the year is scaled
 * @param other goods of the same firm that the orders don't take
 * @param chain name of the goods made from these, or null where they travel as they are
 */
record Trade(
        List<String> orders,
        String who,
        int share,
        double size,
        String role,
        String origin,
        @Nullable String chain,
        List<Address> addresses,
        List<GoodsRow> goods,
        List<GoodsRow> other) {

    static List<Trade> all() {
        return Data.list(Data.json("trade.json").path("trades")).stream()
                .map(Trade::read)
                .toList();
    }

    private static Trade read(JsonNode row) {
        String origin = row.path("origin").asText();
        // a vessel's goods are landed where its papers say, and processed there
        String country = row.path("who").asText().equals("vessel") && origin.equals("VU") ? "TW" : origin;
        return new Trade(
                Data.list(row.path("orders")).stream().map(JsonNode::asText).toList(),
                row.path("who").asText(),
                row.path("share").asInt(),
                row.path("size").asDouble(),
                row.path("role").asText(),
                origin,
                row.path("chain").textValue(),
                Data.list(row.path("addresses")).stream()
                        .map(address -> Address.read(address, country))
                        .toList(),
                Data.list(row.path("goods")).stream().map(GoodsRow::read).toList(),
                Data.list(row.path("other")).stream().map(GoodsRow::read).toList());
    }
}
