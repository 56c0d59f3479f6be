package org.section307.replay.generate;

/** How the manifest names what an order lists. */
public enum Way {
    /** As the order prints it. */
    LISTED_NAME,
    /** By another name that the order prints. */
    PRINTED_ALIAS,
    /** In its own script, as a source has it. */
    NATIVE_NAME,
    /** Spelled otherwise, by a difference that is declared to make no difference. */
    DECLARED_EQUIVALENCE,
    /** By a country, a region or a site, and by no firm's name. */
    PLACE
}
