package org.section307.detention.totals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({
        "2027, , 2026-11-24", // the running year: today
        "2026, , 2026-11-24", // a past one too: what is known of it still changes
        "2023, 2022-11-23, 2022-11-23",
        "2023, 2022-10-01, 2022-10-01",
        "2023, 2025-01-01, 2025-01-01",
        "2027, 2026-11-24, 2026-11-24"
    })
    void figures_are_as_of_the_day_asked_for_or_of_today(int year, LocalDate asked, LocalDate expected) {
        assertThat(AsOf.decide(new FiscalYear(year), asked, TODAY)).isEqualTo(new AsOf.On(expected));
    }

    @Test
    void a_day_before_the_year_is_refused() {
        assertThat(AsOf.decide(new FiscalYear(2023), LocalDate.parse("2022-09-30"), TODAY))
                .isEqualTo(new AsOf.BeforeYear());
    }

    @Test
    void a_day_to_come_is_refused() {
        assertThat(AsOf.decide(new FiscalYear(2027), LocalDate.parse("2026-11-25"), TODAY))
                .isEqualTo(new AsOf.ToCome());
        assertThat(AsOf.decide(new FiscalYear(2023), LocalDate.parse("2099-01-01"), TODAY))
                .isEqualTo(new AsOf.ToCome());
    }

    @ParameterizedTest
    @ValueSource(ints = {2028, 1929, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_year_that_has_not_begun_or_is_older_than_the_law_does_not_exist(int year) {
        assertThat(AsOf.decide(new FiscalYear(year), null, TODAY)).isEqualTo(new AsOf.NoSuchYear());
    }
}
