package org.section307.replay.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Condition date: an import before the order's effective date, or on its end date or later, is not met. */
record OutsideTheDates(World world) implements NotHeld {
    private static final LocalDate DAY_BEFORE_FGV = LocalDate.of(2020, 9, 29);
    private static final LocalDate TOP_GLOVE_ENDED = LocalDate.of(2021, 9, 10);

    @Override
    public String label() {
        return "outside the order's dates";
    }

    @Override
    public Expected expected() {
        return Expected.CLEAR;
    }

    @Override
    public String mistake() {
        return "hold goods that came before an order or after its end";
    }

    @Override
    public int count() {
        return 420;
    }

    @Override
    public LocalDate importDate(LocalDate any, Chance chance) {
        if (chance.percent(6)) {
            return DAY_BEFORE_FGV;
        }
        return chance.percent(20) ? TOP_GLOVE_ENDED.plusDays(chance.below(20)) : any;
    }

    @Override
    public void write(Draft draft, LocalDate importDate, Chance chance) {
        Trade trade = trade(importDate, chance);
        List<GoodsRow> goods = trade.goods();
        OrderRow order = world.order(trade.orders().getFirst());
        String name = order.names().stream()
                .filter(listed -> listed.way() == Way.LISTED_NAME)
                .toList()
                .get(0)
                .text();
        boolean byMaker = trade.who().equals("maker");
        String country = world.countryOfFirms(trade.origin());
        ObjectNode maker = Firms.party(
                trade.role(),
                byMaker ? name : world.firms.name("Works", country, chance),
                chance.oneOf(trade.addresses()));
        ObjectNode line = World.line(chance.oneOf(goods), trade.origin(), maker, chance);
        if (trade.who().equals("vessel")) {
            line.putObject("catchingVessel").put("name", name).put("flag", order.flag());
        } else if (trade.who().equals("fleet")) {
            line.putObject("catchingVessel").put("flag", "CN").put("operator", name);
        }
        draft.add(line, chance.logNormal(trade.size() - 1, 1));
    }

    private Trade trade(LocalDate importDate, Chance chance) {
        if (importDate.equals(DAY_BEFORE_FGV)) {
            return named("wro-my-fgv-2020");
        }
        if (!importDate.isBefore(TOP_GLOVE_ENDED) && chance.percent(70)) {
            return named("wro-my-top-glove-2020");
        }
        if (chance.percent(40)) {
            return named("wro-my-supermax-2021");
        }
        return chance.oneOf(world.trades.stream()
                .filter(trade -> !world.holds(trade, importDate))
                .filter(trade -> trade.goods().stream()
                        .allMatch(goods -> goods.also() == null
                                || !world.order(goods.also()).inForceOn(importDate)))
                .toList());
    }

    private Trade named(String order) {
        return world.trades.stream()
                .filter(trade -> trade.orders().contains(order))
                .toList()
                .get(0);
    }
}
