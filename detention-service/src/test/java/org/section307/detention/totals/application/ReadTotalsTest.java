package org.section307.detention.totals.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.section307.detention.totals.domain.FiscalYear;
import org.section307.detention.totals.domain.FiscalYearFigures.Snapshot;

class ReadTotalsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T17:00:00Z"), ZoneOffset.UTC);
    private final List<String> asked = new ArrayList<>();
    private final ReadTotals readTotals = new ReadTotals(
            (first, last, asOf, by) -> {
                asked.add(first.year() + " to " + last.year() + " as of " + asOf);
                return new Snapshot(Map.of(), Optional.of(new FiscalYear(2023)), List.of(), List.of());
            },
            CLOCK);

    @Test
    void a_page_of_the_years_asks_for_the_figures_of_those_years_only() {
        readTotals.list(null, 2);
        readTotals.list(new FiscalYear(2026), 1);

        assertThat(asked).containsExactly("2026 to 2027 as of 2026-11-24", "2025 to 2025 as of 2026-11-24");
    }

    @Test
    void the_list_ends_with_the_first_year_that_has_a_figure() {
        assertThat(years(null, 50)).containsExactly(2027, 2026, 2025, 2024, 2023);
        assertThat(years(new FiscalYear(2024), 50)).containsExactly(2023);
        assertThat(years(new FiscalYear(2023), 50)).isEmpty();
        assertThat(years(new FiscalYear(0), 50)).isEmpty();
    }

    @Test
    void a_year_is_asked_for_as_of_the_day_and_shows_orders_in_force_on_its_last() {
        var answer = readTotals.one(new FiscalYear(2023), LocalDate.parse("2025-01-01"), null);

        assertThat(asked).containsExactly("2023 to 2023 as of 2025-01-01");
        assertThat(((ReadTotals.Answer.Totals) answer).totals().inForceOn()).isEqualTo("2023-09-30");
    }

    private List<Integer> years(@Nullable FiscalYear before, int limit) {
        return readTotals.list(before, limit).stream()
                .map(totals -> totals.year().year())
                .toList();
    }
}
