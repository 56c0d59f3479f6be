package org.section307.replay.generate;

import java.time.LocalDate;

/** A kind of shipment that must not be held. */
interface NotHeld extends Kind {
    /** How many travel in the year. */
    int count();

    /** The day of import of the next one; {@code any} is a day of the year. */
    default LocalDate importDate(LocalDate any, Chance chance) {
        return any;
    }

    /** Adds the line that nearly meets an order, or none. */
    void write(Draft draft, LocalDate importDate, Chance chance);
}
