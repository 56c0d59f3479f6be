package org.section307.wro.screening.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a filing of the past says of itself, as its event's headers have it. It is handed on and read by nobody here: a
 * verdict doesn't turn on it, so what can't be read is not this service's to refuse.
 *
 * @param source AGENCY, or SYNTHETIC where a generator made it
 * @param detainedOn legal day on which the agency detained the goods; null where it did not
 * @param knownOn legal day on which the agency knew; null for the same day
 * @param enteredValue sum of the lines' entered values, USD, two decimals
 */
public record History(
        String source,
        @Nullable String detainedOn,
        @Nullable String knownOn,
        @Nullable String enteredValue) {}
