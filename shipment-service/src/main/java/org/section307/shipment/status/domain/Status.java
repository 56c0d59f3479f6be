package org.section307.shipment.status.domain;

/** What an importer sees of a shipment. Each shipment has exactly one. */
public enum Status {
    /** On file; its present version has no verdict yet. */
    RECEIVED,
    /** Screened, and nothing holds it. */
    CLEAR,
    /** A person must look at some line. */
    IN_REVIEW,
    /** Some line is held. */
    HELD,
    /** It was held, and an officer released it. */
    RELEASED,
    /** Withdrawn by its filer before anything held it. */
    CANCELLED
}
