package org.section307.detention.lifecycle.domain;

/** The law that a ground stands on, from the gravest. */
public enum Basis {
    /** 19 CFR 12.42(f): a published Finding. */
    FINDING,
    /** 19 CFR 12.42(e): a Withhold Release Order. */
    WRO,
    /** P.L. 117-78, section 3: the Uyghur Forced Labor Prevention Act's presumption. */
    UFLPA,
    /** 22 USC 9241a: labor of North Korean nationals. */
    CAATSA;

    /** Which of several orders' a line counts under, the first with 0: a Finding, then the presumptions, then a WRO. */
    int lead() {
        return switch (this) {
            case FINDING -> 0;
            case UFLPA -> 1;
            case CAATSA -> 2;
            case WRO -> 3;
        };
    }
}
