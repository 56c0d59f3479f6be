package org.section307.detention.lifecycle.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A point in time that knows its legal day, which is New York's: it sets a hold's fiscal year. Whole microseconds. */
public record Moment(Instant at) implements Comparable<Moment> {
    public static final ZoneId LEGAL_ZONE = ZoneId.of("America/New_York");

    public Moment {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The legal day. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, LEGAL_ZONE);
    }

    @Override
    public int compareTo(Moment other) {
        return at.compareTo(other.at);
    }
}
