package org.section307.replay.generate;

import java.time.LocalDate;

/** No listed party, vessel or place is in it: clear of every order. */
record Clean(World world) implements NotHeld {
    @Override
    public String label() {
        return "clean";
    }

    @Override
    public Expected expected() {
        return Expected.CLEAR;
    }

    @Override
    public String mistake() {
        return "hold a shipment for no reason";
    }

    @Override
    public int count() {
        return 980;
    }

    @Override
    public void write(Draft draft, LocalDate importDate, Chance chance) {
        world.addCleanLine(draft, chance);
    }
}
