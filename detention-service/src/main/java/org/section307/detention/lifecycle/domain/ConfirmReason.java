package org.section307.detention.lifecycle.domain;

/** Why an officer turns a review into a hold. */
public enum ConfirmReason {
    /** The goods are the order's. */
    MATCH_CONFIRMED,
    /** What the importer gave does not settle the doubt, 19 USC 1499(a). */
    DOUBT_REMAINS,
    /** The filing still can't be read or lacks what law requires. */
    FILING_DEFICIENT,
    /** The agency's record of the past is right. */
    RECORD_CONFIRMED
}
