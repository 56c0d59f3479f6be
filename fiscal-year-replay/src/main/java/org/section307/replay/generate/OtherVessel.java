package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Condition vessel: a vessel of another name or another hull number is another vessel, not met. */
record OtherVessel(World world, List<JsonNode> vessels) implements NotHeld {
    OtherVessel(World world) {
        this(world, Data.list(Data.json("near-misses.json").path("vessels")));
    }

    @Override
    public String label() {
        return "another vessel";
    }

    @Override
    public Expected expected() {
        return Expected.CLEAR;
    }

    @Override
    public String mistake() {
        return "take one hull number for another";
    }

    @Override
    public int count() {
        return 260;
    }

    @Override
    public void write(Draft draft, LocalDate importDate, Chance chance) {
        Trade trade = chance.oneOf(
                world.trades.stream().filter(one -> one.who().equals("vessel")).toList());
        ObjectNode maker = world.firms.party(trade.role(), "Cold Storage", "TW", chance);
        ObjectNode line = World.line(chance.oneOf(trade.goods()), "TW", maker, chance);
        JsonNode vessel = chance.oneOf(vessels);
        boolean sister = chance.percent(75);
        line.putObject("catchingVessel")
                .put(
                        "name",
                        sister
                                ? vessel.path(0).asText()
                                : chance.oneOf(Firms.COINED) + " No. " + chance.between(2, 120))
                .put("flag", vessel.path(1).asText());
        draft.add(line, chance.logNormal(trade.size() - 1, 1));
    }
}
