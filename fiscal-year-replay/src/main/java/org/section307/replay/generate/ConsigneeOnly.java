package org.section307.replay.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Condition producer: the listed name in another role than maker is weak, whoever is named as maker, and weak is a review. */
record ConsigneeOnly(World world) implements NotHeld {
    @Override
    public String label() {
        return "listed firm only as consignee";
    }

    @Override
    public Expected expected() {
        return Expected.IN_REVIEW;
    }

    @Override
    public String mistake() {
        return "take a consignee for the maker, or overlook it";
    }

    @Override
    public int count() {
        return 260;
    }

    @Override
    public void write(Draft draft, LocalDate importDate, Chance chance) {
        Trade trade = chance.oneOf(world.trades.stream()
                .filter(one -> one.who().equals("maker") && world.inForce(one, importDate))
                .toList());
        ObjectNode consignee = Firms.party(
                "CONSIGNEE", chance.oneOf(world.names(trade, importDate)).text(), chance.oneOf(trade.addresses()));
        ObjectNode maker = world.firms.party(trade.role(), "Industries", trade.origin(), chance);
        ObjectNode line = World.line(chance.oneOf(trade.goods()).withoutOrder(), trade.origin(), maker, chance);
        if (chance.percent(50)) {
            draft.parties.removeIf(party -> party.path("role").asText().equals("CONSIGNEE"));
            draft.parties.add(consignee);
        } else {
            ((ArrayNode) line.path("parties")).add(consignee);
        }
        draft.add(line, chance.logNormal(trade.size() - 1, 1));
    }
}
