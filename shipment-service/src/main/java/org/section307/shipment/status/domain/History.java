package org.section307.shipment.status.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes a shipment a record of the past.
 *
 * @param detainedOn legal day on which the agency detained the goods; null where it did not
 * @param knownOn legal day on which it knew; null where it is {@code detainedOn}
 */
public record History(
        Source source,
        @Nullable LocalDate detainedOn,
        @Nullable LocalDate knownOn) {
    /** Where the record comes from: an agency's own files, or made up. */
    public enum Source {
        AGENCY,
        SYNTHETIC
    }
}
