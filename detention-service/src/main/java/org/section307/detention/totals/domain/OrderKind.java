package org.section307.detention.totals.domain;

/** What kind of order it is. Only {@link #WRO} and {@link #FINDING} are ever counted. */
public enum OrderKind {
    WRO,
    FINDING,
    UFLPA_LISTING,
    STATUTE
}
