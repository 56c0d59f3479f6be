package org.section307.engine.scope;

/** What an order is. Only WROs and Findings count as such in statistics; listings and statutes act like orders. */
public enum OrderKind {
    WRO,
    FINDING,
    UFLPA_LISTING,
    STATUTE
}
