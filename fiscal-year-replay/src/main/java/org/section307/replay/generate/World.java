package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What all kinds share: the orders' rows, the trades, invented firms and clean goods. */
final class World {
    private static final double CLEAN_SIZE = 10.4;

    final Map<String, OrderRow> orders = OrderRow.byId();
    final List<Trade> trades = Trade.all();
    final Firms firms = new Firms();
    private final List<JsonNode> cleanGoods =
            Data.list(Data.json("clean-goods.json").path("goods"));

    OrderRow order(String id) {
        OrderRow row = orders.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no order " + id);
        }
        return row;
    }

    boolean inForce(Trade trade, LocalDate importDate) {
        return trade.orders().stream().anyMatch(id -> order(id).inForceOn(importDate));
    }

    boolean holds(Trade trade, LocalDate importDate) {
        return trade.orders().stream().anyMatch(id -> order(id).holdsGoodsOf(importDate));
    }

    /** The names by which the trade's orders of the day know whom they list; no phrase that only says how far an order reaches. */
    List<ListedName> names(Trade trade, LocalDate importDate) {
        return trade.orders().stream()
                .map(this::order)
                .filter(order -> order.inForceOn(importDate))
                .flatMap(order -> order.names().stream())
                .filter(name -> !name.text().contains(" and its "))
                .distinct()
                .toList();
    }

    /** A line with its goods and one maker, without its value. */
    static ObjectNode line(GoodsRow goods, String origin, ObjectNode maker, Chance chance) {
        ObjectNode line = Data.JSON.createObjectNode();
        line.put("description", goods.description()).put("hts", goods.hts()).put("originCountry", origin);
        line.putObject("quantity")
                .put("amount", Integer.toString(20 + (int) Math.min(900_000, chance.logNormal(7, 1.4))))
                .put("unit", goods.unit());
        line.putArray("parties").add(maker);
        return line;
    }

    /** Goods that concern no order, from a firm that none lists. */
    void addCleanLine(Draft draft, Chance chance) {
        JsonNode row = chance.oneOf(cleanGoods);
        String country = chance.oneOf(List.of(row.path(4).asText().split(" ")));
        ObjectNode line = line(
                GoodsRow.read(row).withoutOrder(),
                country,
                firms.party("MANUFACTURER", row.path(3).asText(), country, chance),
                chance);
        if (chance.percent(25)) {
            ObjectNode carton = Data.JSON.createObjectNode();
            carton.put("description", "Corrugated cartons")
                    .put("hts", "4819.10")
                    .put("originCountry", country);
            line.putArray("inputs").add(carton);
        }
        draft.add(line, chance.logNormal(CLEAN_SIZE, 1.1));
    }

    /** Parties at the head that make nothing: shipper, seller, consignee. */
    void addHeadParties(Draft draft, String country, Chance chance) {
        String from = countryOfFirms(country);
        if (chance.percent(70)) {
            draft.parties.add(firms.party("SHIPPER", "Logistics", from, chance));
        }
        if (chance.percent(45)) {
            draft.parties.add(firms.party("SELLER", "Export Trading", from, chance));
        }
        if (chance.percent(80)) {
            draft.parties.add(firms.party("CONSIGNEE", "Distribution", "US", chance));
        }
        if (chance.percent(30)) {
            draft.parties.add(firms.party("NOTIFY_PARTY", "Brokerage", "US", chance));
        }
    }

    /** The country itself, or a neighbour where no invented firm sits in it. */
    String countryOfFirms(String country) {
        return switch (country) {
            case "TM" -> "TR";
            case "MW", "ZW", "CD" -> "DE";
            case "FJ", "VU" -> "TW";
            default -> country;
        };
    }
}
