package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** Condition producer: a firm that shares a listed trade name and has another city or number is another firm, not met. */
record NearNamesake(World world, List<JsonNode> names) implements NotHeld {
    NearNamesake(World world) {
        this(world, Data.list(Data.json("near-misses.json").path("namesakes")));
    }

    @Override
    public String label() {
        return "another number or city";
    }

    @Override
    public Expected expected() {
        return Expected.CLEAR;
    }

    @Override
    public String mistake() {
        return "take a firm of another number or city for the listed one";
    }

    @Override
    public int count() {
        return 360;
    }

    @Override
    public void write(Draft draft, LocalDate importDate, Chance chance) {
        JsonNode row = chance.oneOf(names.stream()
                .filter(name -> world.order(name.path(1).asText()).inForceOn(importDate))
                .toList());
        var goods = new GoodsRow(
                row.path(2).asText(), row.path(3).asText(), row.path(4).asText(), null);
        var address = new Address(null, row.path(5).asText(), row.path(6).asText(), null, "CN");
        draft.add(
                World.line(goods, "CN", Firms.party("MANUFACTURER", row.path(0).asText(), address), chance),
                chance.logNormal(10.5, 1));
    }
}
