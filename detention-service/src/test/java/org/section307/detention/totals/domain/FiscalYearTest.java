package org.section307.detention.totals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.detention.lifecycle.domain.Moment;

class FiscalYearTest {
    @ParameterizedTest
    @CsvSource({
        "2025-09-30, 2025",
        "2025-10-01, 2026",
        "2025-12-31, 2026",
        "2026-01-01, 2026",
        "2026-09-30, 2026",
        "1953-12-28, 1954",
        "2020-09-30, 2020",
        "2020-10-20, 2021"
    })
    void a_fiscal_year_begins_on_the_first_of_october_and_has_the_name_of_its_last_day(LocalDate day, int year) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
    }

    /** Eastern daylight time is four hours behind UTC on these days, standard time five. */
    @ParameterizedTest
    @CsvSource({
        "2025-10-01T03:30:00Z, 2025",
        "2025-10-01T03:59:59.999999999Z, 2025",
        "2025-10-01T04:00:00Z, 2026",
        "2026-01-01T04:30:00Z, 2026"
    })
    void a_hold_belongs_to_the_fiscal_year_of_its_day_in_new_york(Instant at, int year) {
        assertThat(FiscalYear.of(new Moment(at).day())).isEqualTo(new FiscalYear(year));
    }

    @Test
    void its_first_and_last_day_are_its_own_and_their_neighbours_are_not() {
        var year = new FiscalYear(2026);

        assertThat(year.contains(LocalDate.parse("2025-10-01"))).isTrue();
        assertThat(year.contains(LocalDate.parse("2026-09-30"))).isTrue();
        assertThat(year.contains(LocalDate.parse("2025-09-30"))).isFalse();
        assertThat(year.contains(LocalDate.parse("2026-10-01"))).isFalse();
    }
}
