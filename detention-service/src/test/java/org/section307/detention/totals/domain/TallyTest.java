package org.section307.detention.totals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class TallyTest {
    private static final UUID SHIPMENT = UUID.fromString("0198b2c4-7d10-7a3e-9c51-2f6b8e4d1a07");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static List<TallyRow> difference(List<Counted> before, List<Counted> after, LocalDate knownOn) {
        return Tally.difference(before, after, knownOn, counted -> knownOn);
    }

    @Test
    void what_the_agency_knew_before_it_came_to_count_is_known_from_that_day_and_a_correction_from_today() {
        var known = LocalDate.parse("2026-10-05");

        var rows = Tally.difference(
                List.of(counted(1, "1.00", "E1")), List.of(counted(2, "2.00", "E1")), TODAY, counted -> known);

        assertThat(rows).extracting(TallyRow::knownOn).containsExactly(TODAY, known);
    }

    private static Counted counted(int line, String value, String entry) {
        return new Counted(SHIPMENT, line, 1, LocalDate.parse("2026-10-02"), new BigDecimal(value), entry, "MAEU1");
    }

    @Test
    void what_comes_to_count_is_one_row() {
        var rows = difference(List.of(), List.of(counted(1, "12500.00", "E1")), TODAY);

        assertThat(rows)
                .containsExactly(new TallyRow(counted(1, "12500.00", "E1"), 1, new BigDecimal("12500.00"), TODAY));
    }

    @Test
    void a_dismissed_false_match_is_the_exact_reversal_of_its_row() {
        var rows = difference(List.of(counted(1, "12500.00", "E1")), List.of(), TODAY);

        assertThat(rows)
                .containsExactly(new TallyRow(counted(1, "12500.00", "E1"), -1, new BigDecimal("-12500.00"), TODAY));
    }

    @Test
    void an_amended_value_or_entry_number_is_a_reversal_and_then_a_new_row() {
        var rows = difference(
                List.of(counted(1, "12500.00", "E1"), counted(2, "1.00", "E1")),
                List.of(counted(1, "12500.00", "E2"), counted(2, "2.00", "E1")),
                TODAY);

        assertThat(rows).extracting(TallyRow::lines).containsExactly(-1, -1, 1, 1);
        assertThat(rows).extracting(row -> row.counted().entryKey()).containsExactly("E1", "E1", "E2", "E1");
        assertThat(rows)
                .extracting(row -> row.value().toPlainString())
                .containsExactly("-12500.00", "-1.00", "12500.00", "2.00");
    }

    @Test
    void what_stays_as_it_was_makes_no_row() {
        assertThat(difference(List.of(counted(1, "1.00", "E1")), List.of(counted(1, "1.00", "E1")), TODAY))
                .isEmpty();
    }

    /** A history of a shipment's lines: at each step a bit mask of what counts, and the cents each line is worth. */
    private static Gen<List<List<Counted>>> histories() {
        var step = integers()
                .between(0, 15)
                .zip(
                        integers().between(0, 9_999_999),
                        (mask, cents) -> IntStream.range(0, 4)
                                .filter(line -> (mask >> line & 1) == 1)
                                .mapToObj(line -> counted(
                                        line,
                                        new BigDecimal(cents + line)
                                                .movePointLeft(2)
                                                .toPlainString(),
                                        "E" + cents % 3))
                                .toList());
        return lists().of(step).ofSizeBetween(1, 12);
    }

    @Test
    void the_sum_of_all_rows_is_always_what_counts_now_to_the_cent() {
        qt().forAll(histories()).checkAssert(history -> {
            var rows = new ArrayList<TallyRow>();
            List<Counted> before = List.of();
            for (var after : history) {
                rows.addAll(difference(before, after, TODAY));
                before = after;
            }

            assertThat(rows.stream().mapToInt(TallyRow::lines).sum()).isEqualTo(before.size());
            assertThat(rows.stream().map(TallyRow::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(before.stream().map(Counted::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        });
    }
}
