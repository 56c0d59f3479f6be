package org.section307.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateConditionTest {
    private static final LocalDate FROM = LocalDate.of(2021, 3, 29);
    private static final LocalDate UNTIL = LocalDate.of(2021, 9, 10);

    @ParameterizedTest
    @CsvSource({"2021-03-28, not met", "2021-03-29, met", "2021-09-09, met", "2021-09-10, not met"})
    void the_effective_day_is_inside_and_the_end_day_outside(LocalDate day, String state) {
        assertThat(DateCondition.answer(dates(FROM, null, UNTIL, null, null), day)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, not met", "2026-01-01, weak", "2026-12-31, weak", "2027-01-01, met"})
    void inside_a_year_of_issue_the_order_may_not_have_stood_yet(LocalDate day, String state) {
        assertThat(DateCondition.answer(dates(null, 2026, null, null, null), day)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2016-04-13, met", "2016-04-14, weak", "2021-01-12, weak", "2021-01-13, not met"})
    void an_end_known_only_as_a_range_is_weak_inside_it(LocalDate day, String state) {
        var ended = new InForce.EndedBetween(LocalDate.of(2016, 4, 13), LocalDate.of(2021, 1, 13), "GAO");
        assertThat(DateCondition.answer(dates(LocalDate.of(2016, 4, 13), null, null, ended, null), day)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-22, met", "2025-09-23, weak"})
    void from_a_vacatur_on_the_order_is_weak(LocalDate day, String state) {
        var vacated = LocalDate.of(2025, 9, 23);
        assertThat(DateCondition.answer(dates(LocalDate.of(2024, 12, 4), null, null, null, vacated), day)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void an_order_without_any_date_stands_since_before_any_import() {
        assertThat(DateCondition.answer(dates(null, null, null, null, null), LocalDate.of(1930, 6, 17))
                        .state())
                .isEqualTo("met");
    }

    @ParameterizedTest
    @CsvSource({"2021-03-28, true", "2021-01-28, true", "2021-01-27, false", "2021-03-29, false"})
    void goods_in_custody_are_taken_from_60_days_before_to_the_day_before(LocalDate day, boolean taken) {
        assertThat(DateCondition.inCustodyOn(dates(FROM, null, null, null, null), day, 60) != null)
                .isEqualTo(taken);
    }

    @Test
    void an_order_that_leaves_unreleased_goods_alone_never_asks_for_custody() {
        var order = new InForce(FROM, null, null, null, null, false);
        assertThat(DateCondition.inCustodyOn(order, FROM.minusDays(1), 60)).isNull();
    }

    private static InForce dates(
            @Nullable LocalDate from,
            @Nullable Integer year,
            @Nullable LocalDate until,
            InForce.@Nullable EndedBetween ended,
            @Nullable LocalDate vacated) {
        return new InForce(from, year, until, ended, vacated, true);
    }
}
