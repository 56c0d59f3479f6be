package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes lines that an order in force reaches: by the line itself, or by an input down to five tiers below. */
final class HeldGoods {
    private static final List<Integer> TIERS = List.of(1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5);

    private final World world;
    private final JsonNode chains = Data.json("trade.json").path("chains");

    HeldGoods(World world) {
        this.world = world;
    }

    /** How one shipment meets its order: the name that stands in it, and the tier. */
    record Meeting(Trade trade, ListedName listed, String spelled, Way way, int tier) {
        HeldKind kind() {
            if (tier > 0) {
                return HeldKind.INPUT;
            }
            return switch (trade.who()) {
                case "maker" -> HeldKind.LISTED_MAKER;
                case "vessel" -> HeldKind.LISTED_VESSEL;
                case "fleet" -> HeldKind.LISTED_FLEET;
                default -> HeldKind.PLACE_OF_ORIGIN;
            };
        }
    }

    Meeting meeting(Trade trade, LocalDate importDate, Chance chance) {
        int tier = trade.chain() != null && chance.percent(52) ? chance.oneOf(TIERS) : 0;
        if (trade.who().equals("origin")) {
            return new Meeting(trade, new ListedName("", Way.PLACE), "", Way.PLACE, tier);
        }
        List<ListedName> names = world.names(trade, importDate);
        if (trade.who().equals("place")) {
            ListedName site = chance.oneOf(names.stream()
                    .filter(name -> name.way() == Way.NATIVE_NAME || name.text().contains(" "))
                    .toList());
            return new Meeting(trade, site, site.text(), site.way() == Way.LISTED_NAME ? Way.PLACE : site.way(), tier);
        }
        if (chance.percent(38)) {
            return asListed(trade, names.getFirst(), tier);
        }
        List<ListedName> others =
                names.stream().filter(name -> name.way() != Way.LISTED_NAME).toList();
        if (!others.isEmpty() && chance.percent(55)) {
            return asListed(trade, chance.oneOf(others), tier);
        }
        ListedName name = chance.oneOf(names);
        String spelled = Equivalence.of(name.text(), chance);
        return spelled.equals(name.text())
                ? asListed(trade, name, tier)
                : new Meeting(trade, name, spelled, Way.DECLARED_EQUIVALENCE, tier);
    }

    private static Meeting asListed(Trade trade, ListedName name, int tier) {
        return new Meeting(trade, name, name.text(), name.way(), tier);
    }

    /** Adds one line that should be held. */
    void addLine(Draft draft, Meeting meeting, LocalDate importDate, Chance chance) {
        Trade trade = meeting.trade();
        GoodsRow goods = chance.oneOf(trade.goods());
        String also =
                meeting.tier() == 0 ? goods.also() : trade.goods().getFirst().also();
        ObjectNode line = meeting.tier() == 0 ? ownGoods(meeting, goods, chance) : goodsMadeFrom(meeting, chance);
        var reached = new Draft.Reached(orders(meeting, also, importDate), meeting.way(), meeting.tier());
        draft.addHeld(line, chance.logNormal(trade.size(), 1.25), reached);
    }

    private List<String> orders(Meeting meeting, @Nullable String also, LocalDate importDate) {
        boolean byName = meeting.way() != Way.PLACE;
        var orders = new ArrayList<String>();
        for (String id : meeting.trade().orders()) {
            OrderRow order = world.order(id);
            if (order.holdsGoodsOf(importDate)
                    && (!byName || order.lists(meeting.listed().text()))) {
                orders.add(id);
            }
        }
        if (also != null && world.order(also).inForceOn(importDate)) {
            orders.add(also);
        }
        return orders;
    }

    private ObjectNode ownGoods(Meeting meeting, GoodsRow goods, Chance chance) {
        ObjectNode line = World.line(goods, meeting.trade().origin(), maker(meeting, chance), chance);
        addVessel(line, meeting, chance);
        return line;
    }

    /** Who made the node that the order reaches. */
    private ObjectNode maker(Meeting meeting, Chance chance) {
        Trade trade = meeting.trade();
        Address address = chance.oneOf(trade.addresses());
        return switch (trade.who()) {
            case "maker" -> Firms.party(trade.role(), meeting.spelled(), address);
            case "place" -> Firms.party(trade.role(), invented(trade, chance), address.at(meeting.spelled()));
            default -> Firms.party(trade.role(), invented(trade, chance), address);
        };
    }

    private String invented(Trade trade, Chance chance) {
        String word = trade.chain() == null ? "Works" : trade.who().equals("origin") ? "Growers" : "Cold Storage";
        return world.firms.name(word, world.countryOfFirms(trade.origin()), chance);
    }

    private void addVessel(ObjectNode node, Meeting meeting, Chance chance) {
        switch (meeting.trade().who()) {
            case "vessel" ->
                node.putObject("catchingVessel")
                        .put("name", meeting.spelled())
                        .put(
                                "flag",
                                world.order(meeting.trade().orders().getFirst()).flag());
            case "fleet" ->
                node.putObject("catchingVessel")
                        .put("name", chance.oneOf(Firms.COINED) + " No. " + chance.between(3, 98))
                        .put("flag", "CN")
                        .put(chance.percent(60) ? "operator" : "owner", meeting.spelled());
            default -> {}
        }
    }

    private ObjectNode goodsMadeFrom(Meeting meeting, Chance chance) {
        JsonNode chain = chains.path(String.valueOf(meeting.trade().chain()));
        ObjectNode node = listedNode(meeting, chain, chance);
        List<JsonNode> steps = Data.list(chain.path("steps"));
        // the steps nearest to the listed goods come last in the list
        for (int i = 0; i < meeting.tier() - 1; i++) {
            JsonNode step = steps.get(steps.size() - 1 - i);
            ObjectNode made = input(step.path(0).asText(), step.path(1).asText(), country(step.path(3), chance));
            made.putArray("parties")
                    .add(world.firms.party(
                            "MANUFACTURER",
                            step.path(2).asText(),
                            made.path("originCountry").asText(),
                            chance));
            made.putArray("inputs").add(node);
            node = made;
        }
        JsonNode top = chance.oneOf(Data.list(chain.path("tops")));
        String country = country(top.path(4), chance);
        ObjectNode line = World.line(
                GoodsRow.read(top).withoutOrder(),
                country,
                world.firms.party("MANUFACTURER", top.path(3).asText(), country, chance),
                chance);
        line.putArray("inputs").add(node);
        return line;
    }

    private ObjectNode listedNode(Meeting meeting, JsonNode chain, Chance chance) {
        JsonNode goods = chance.oneOf(Data.list(chain.path("listed")));
        ObjectNode node = input(
                goods.path(0).asText(), goods.path(1).asText(), meeting.trade().origin());
        node.putArray("parties").add(maker(meeting, chance));
        addVessel(node, meeting, chance);
        return node;
    }

    private static ObjectNode input(String description, String hts, String origin) {
        return Data.JSON
                .createObjectNode()
                .put("description", description)
                .put("hts", hts)
                .put("originCountry", origin);
    }

    private static String country(JsonNode countries, Chance chance) {
        return chance.oneOf(List.of(countries.asText().split(" ")));
    }
}
