package org.section307.replay.generate;

/** A kind of shipment: the rule that made it, and with it what should become of it. */
public interface Kind {
    /** In a few words, for a table. */
    String label();

    Expected expected();

    /** What a screening would have to get wrong to answer otherwise: goes on after "would have to". */
    String mistake();
}
