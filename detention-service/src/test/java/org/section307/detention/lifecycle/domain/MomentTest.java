package org.section307.detention.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
    /** Eastern standard time is five hours behind UTC, daylight time four: from 8 March to 1 November in 2026 (15 USC 260a). */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01T04:59:59.999999Z, 2025-12-31",
        "2026-01-01T05:00:00Z, 2026-01-01",
        "2026-03-08T04:30:00Z, 2026-03-07",
        "2026-03-09T04:30:00Z, 2026-03-09",
        "2026-11-01T04:30:00Z, 2026-11-01",
        "2026-11-02T04:30:00Z, 2026-11-01"
    })
    void a_legal_day_begins_at_midnight_in_new_york_summer_and_winter(Instant at, LocalDate day) {
        assertThat(new Moment(at).day()).isEqualTo(day);
    }
}
