package org.section307.detention.lifecycle.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When something happened: the instant at which it was recorded, whole microseconds, and the legal day it counts for, which
 * sets a hold's fiscal year. The two part only where a record of the past names another day.
 */
public record Moment(Instant at, LocalDate day) implements Comparable<Moment> {
    public static final ZoneId LEGAL_ZONE = ZoneId.of("America/New_York");

    public Moment {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** On New York's day of the instant. */
    public Moment(Instant at) {
        this(at, LocalDate.ofInstant(at, LEGAL_ZONE));
    }

    /** Recorded at the same instant, for another legal day. */
    public Moment on(LocalDate legalDay) {
        return new Moment(at, legalDay);
    }

    @Override
    public int compareTo(Moment other) {
        return at.compareTo(other.at);
    }
}
