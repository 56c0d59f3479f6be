package org.section307.engine.scope;

/** The law a hold stands on: 19 CFR 12.42(e), 19 CFR 12.42(f), P.L. 117-78 section 3, 22 USC 9241a. */
public enum Basis {
    WRO,
    FINDING,
    UFLPA,
    CAATSA
}
