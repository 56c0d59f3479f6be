package org.section307.replay.generate;

import java.time.LocalDate;

/** Rule 1: the maker is listed, the merchandise is not met by code or by words, so the line is clear of the order. */
record RightFirmOtherGoods(World world) implements NotHeld {
    @Override
    public String label() {
        return "right firm, other goods";
    }

    @Override
    public Expected expected() {
        return Expected.CLEAR;
    }

    @Override
    public String mistake() {
        return "hold a listed firm's goods that its order does not take";
    }

    @Override
    public int count() {
        return 420;
    }

    @Override
    public void write(Draft draft, LocalDate importDate, Chance chance) {
        Trade trade = chance.oneOf(world.trades.stream()
                .filter(one -> !one.other().isEmpty() && world.inForce(one, importDate))
                .toList());
        String name = chance.oneOf(world.names(trade, importDate)).text();
        draft.add(
                World.line(
                        chance.oneOf(trade.other()),
                        trade.origin(),
                        Firms.party(trade.role(), name, chance.oneOf(trade.addresses())),
                        chance),
                chance.logNormal(trade.size() - 1, 1));
    }
}
