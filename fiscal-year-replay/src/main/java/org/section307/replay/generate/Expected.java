package org.section307.replay.generate;

/** The status that a shipment should come to. */
public enum Expected {
    HELD,
    IN_REVIEW,
    CLEAR
}
