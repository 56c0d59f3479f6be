package org.section307.detention;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock under test: it stands where a test puts it. */
@Mock
@Singleton
public class MovableClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-24T17:00:00Z");

    public void stand(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
