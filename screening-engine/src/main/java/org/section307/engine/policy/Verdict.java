package org.section307.engine.policy;

/** What a screening says about a line or a shipment, from the least grave to the gravest. */
public enum Verdict {
    CLEAR,
    IN_REVIEW,
    HELD;

    /** The graver of the two. */
    public Verdict graver(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
