package org.section307.replay.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Condition vessel: the listed vessel's name under another flag is weak, and weak is a review. */
record OtherFlag(World world) implements NotHeld {
    private static final List<String> FLAGS = List.of("PA", "SC", "TW", "FJ", "VU", "KI");

    @Override
    public String label() {
        return "listed vessel, another flag";
    }

    @Override
    public Expected expected() {
        return Expected.IN_REVIEW;
    }

    @Override
    public String mistake() {
        return "hold a vessel by its name alone, or let it pass";
    }

    @Override
    public int count() {
        return 140;
    }

    @Override
    public void write(Draft draft, LocalDate importDate, Chance chance) {
        Trade trade = chance.oneOf(world.trades.stream()
                .filter(one -> one.who().equals("vessel") && world.inForce(one, importDate))
                .toList());
        String listed = String.valueOf(world.order(trade.orders().getFirst()).flag());
        String flag =
                chance.oneOf(FLAGS.stream().filter(one -> !one.equals(listed)).toList());
        ObjectNode maker = Firms.party(
                trade.role(), world.firms.name("Cold Storage", "TW", chance), chance.oneOf(trade.addresses()));
        ObjectNode line = World.line(chance.oneOf(trade.goods()), trade.origin(), maker, chance);
        line.putObject("catchingVessel")
                .put("name", chance.oneOf(world.names(trade, importDate)).text())
                .put("flag", flag);
        draft.add(line, chance.logNormal(trade.size() - 1, 1));
    }
}
