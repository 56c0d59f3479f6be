package org.section307.detention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The service's one clock, in UTC; a test replaces it. */
class LegalClock {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
