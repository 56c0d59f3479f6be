package org.section307.shipment.status.domain;

import org.jspecify.annotations.Nullable;

/**
 * The newest verdict.
 *
 * @param reason why the verdict is a review although no screening says so, such as UNREADABLE; null otherwise
 */
public record VerdictRegister(
        VerdictKey key, Verdict verdict, @Nullable String reason) {
    public enum Verdict {
        CLEAR,
        IN_REVIEW,
        HELD
    }

    /** Fail closed: a verdict that can't be read is a review. */
    public static VerdictRegister unreadable(VerdictKey key) {
        return new VerdictRegister(key, Verdict.IN_REVIEW, "UNREADABLE");
    }
}
