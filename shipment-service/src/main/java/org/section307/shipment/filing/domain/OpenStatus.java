package org.section307.shipment.filing.domain;

/** The two statuses in which a filing is still its filer's to change. */
public enum OpenStatus {
    /** Not yet screened in its present version. */
    RECEIVED,
    /** Screened, and nothing holds it. */
    CLEAR
}
