package org.section307.detention.lifecycle.domain;

/** Why an officer releases held goods. Only {@link #FALSE_MATCH} uncounts the detention. */
public enum ReleaseReason {
    /** The goods were never the order's: the match was wrong. */
    FALSE_MATCH,
    /** Satisfactory evidence of admissibility, 19 CFR 12.43. */
    ADMISSIBLE_PROOF,
    /** UFLPA applicability review: no input of the region or of a listed entity, 19 CFR 151.16. */
    NOT_APPLICABLE,
    /** Exception by clear and convincing evidence: P.L. 117-78, section 3(b); 22 USC 9241a(b). */
    EXCEPTION_GRANTED,
    /** The order was modified, revoked or vacated for this import date. */
    ORDER_ENDED,
    /** A protest was allowed, 19 CFR 174.21(b). */
    PROTEST_ALLOWED,
    /** A court ordered it, 28 USC 1581(a). */
    COURT_ORDER
}
