package org.section307.shipment.status.domain;

/** Where a shipment on file comes from, as lists are asked for it. */
public enum Origin {
    /** A record of the past from an agency's own files. */
    AGENCY,
    /** A record of the past that is made up. */
    SYNTHETIC,
    /** A filing of its day: no record of the past. */
    NONE
}
