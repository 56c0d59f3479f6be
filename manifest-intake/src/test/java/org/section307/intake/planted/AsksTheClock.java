package org.section307.intake.planted;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Offends: what is accepted today must be accepted tomorrow. */
public final class AsksTheClock {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
