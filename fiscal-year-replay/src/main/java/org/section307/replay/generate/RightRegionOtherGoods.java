package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** Rule 1: the goods come from the order's region and are not its merchandise; all goods of Xinjiang count only from 2022-06-21. */
record RightRegionOtherGoods(World world, List<JsonNode> goods) implements NotHeld {
    RightRegionOtherGoods(World world) {
        this(world, Data.list(Data.json("near-misses.json").path("regions")));
    }

    @Override
    public String label() {
        return "right region, other goods";
    }

    @Override
    public Expected expected() {
        return Expected.CLEAR;
    }

    @Override
    public String mistake() {
        return "hold whatever comes from a region";
    }

    @Override
    public int count() {
        return 320;
    }

    @Override
    public void write(Draft draft, LocalDate importDate, Chance chance) {
        JsonNode row = chance.oneOf(goods);
        String country = row.path(6).asText();
        var address = new Address(null, row.path(4).asText(), row.path(5).asText(), null, country);
        String name = world.firms.name(row.path(3).asText(), world.countryOfFirms(country), chance);
        draft.add(
                World.line(GoodsRow.read(row).withoutOrder(), country, Firms.party("PRODUCER", name, address), chance),
                chance.logNormal(10.5, 1));
    }
}
