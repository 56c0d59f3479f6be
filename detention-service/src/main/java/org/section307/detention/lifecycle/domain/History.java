package org.section307.detention.lifecycle.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an agency's record of the past says of a shipment.
 *
 * @param detainedOn legal day on which the agency detained the goods; null where it did not
 * @param knownOn legal day on which the agency knew; null for the day of the detention, if there was one
 */
public record History(
        Source source,
        @Nullable LocalDate detainedOn,
        @Nullable LocalDate knownOn) {

    /** Where the record comes from. */
    public enum Source {
        /** The agency's own books. */
        AGENCY,
        /** Made up, to show or to try something: whatever counts it says so. */
        SYNTHETIC
    }

    public History {
        if (detainedOn != null && knownOn != null && knownOn.isBefore(detainedOn)) {
            throw new IllegalArgumentException("the agency knew before it detained");
        }
    }

    /** The legal day on which the agency knew; empty where the record names no day. */
    public Optional<LocalDate> known() {
        return Optional.ofNullable(knownOn).or(() -> Optional.ofNullable(detainedOn));
    }

    /** What happened at that instant, on the day that the record has for the detention, if it has one. */
    Moment ofDetention(Moment now) {
        return detainedOn == null ? now : now.on(detainedOn);
    }

    /** The same for a review, which begins when the agency knew. */
    Moment ofReview(Moment now) {
        return known().map(now::on).orElse(now);
    }
}
