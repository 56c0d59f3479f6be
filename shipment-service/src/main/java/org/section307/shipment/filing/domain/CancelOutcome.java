package org.section307.shipment.filing.domain;

/** What came of a cancellation. */
public enum CancelOutcome {
    CANCELLED,
    /** There is no such shipment, or none that the caller may see. */
    NOT_FOUND,
    /** The caller may see it, but it is none of its own. */
    NOT_YOURS,
    /** Held, in review, released or cancelled: no longer its filer's to change. */
    NOT_OPEN,
    /** Another version is on file than the caller believes. */
    STALE
}
