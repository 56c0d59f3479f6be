package org.section307.detention.lifecycle.domain;

/** Why an officer dismisses a review. */
public enum RejectReason {
    /** Another firm, vessel or person than the order's. */
    FALSE_MATCH,
    /** Goods that the order does not name. */
    OTHER_GOODS,
    /** Goods of an origin that the order does not name. */
    OTHER_ORIGIN,
    /** What was missing or unreadable was supplied and is clear. */
    FILING_COMPLETED,
    /** The agency's record of the past was wrong. */
    RECORD_CORRECTED
}
