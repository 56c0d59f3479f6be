package org.section307.shipment.status.domain;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The newest verdict.
 *
 * @param reason why the verdict is a review although no screening says so, such as UNREADABLE; null otherwise
 */
public record VerdictRegister(
        VerdictKey key, Verdict verdict, @Nullable String reason) implements Comparable<VerdictRegister> {
    private static final String UNREADABLE = "UNREADABLE";
    private static final Comparator<VerdictRegister> ORDER =
            Comparator.comparing(VerdictRegister::key).thenComparing(VerdictRegister::isReadable);

    public enum Verdict {
        CLEAR,
        IN_REVIEW,
        HELD
    }

    /** Fail closed: a verdict that can't be read is a review. */
    public static VerdictRegister unreadable(VerdictKey key) {
        return new VerdictRegister(key, Verdict.IN_REVIEW, UNREADABLE);
    }

    public boolean isReadable() {
        return !UNREADABLE.equals(reason);
    }

    /** The greater key is the newer; of one key, what could be read is, since it says what the unreadable copy meant. */
    @Override
    public int compareTo(VerdictRegister other) {
        return ORDER.compare(this, other);
    }
}
