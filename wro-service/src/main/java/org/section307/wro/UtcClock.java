package org.section307.wro;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock that everything here is handed. */
class UtcClock {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
