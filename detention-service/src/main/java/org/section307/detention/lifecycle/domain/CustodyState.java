package org.section307.detention.lifecycle.domain;

/** A shipment's custody, the gravest first: the first that some line has. */
public enum CustodyState {
    HELD,
    IN_REVIEW,
    RELEASED,
    /** Every review was dismissed. */
    CLEARED
}
