package org.section307.shipment.filing.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes a filing a record of the past: what became of the goods then, as the agency that brings it knows.
 *
 * @param detainedOn legal day on which the agency detained the goods; null where it did not
 * @param knownOn legal day on which it knew; null where it is {@code detainedOn}
 * @param enteredValue sum of the lines' entered values, US dollars with two decimals
 */
public record History(
        Source source,
        @Nullable LocalDate detainedOn,
        @Nullable LocalDate knownOn,
        BigDecimal enteredValue) {
    /** Days of the law begin and end where the Court of International Trade sits. */
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Where the record comes from. */
    public enum Source {
        /** An agency's own files. */
        AGENCY,
        /** Made up. */
        SYNTHETIC
    }

    /** The days that a history may name. */
    public enum Day {
        DETAINED_ON,
        KNOWN_ON
    }

    /** The days it names that have not come by {@code now}: of those there can be no record. */
    public Set<Day> ahead(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, NEW_YORK);
        Set<Day> ahead = EnumSet.noneOf(Day.class);
        if (detainedOn != null && detainedOn.isAfter(today)) {
            ahead.add(Day.DETAINED_ON);
        }
        if (knownOn != null && knownOn.isAfter(today)) {
            ahead.add(Day.KNOWN_ON);
        }
        return ahead;
    }
}
