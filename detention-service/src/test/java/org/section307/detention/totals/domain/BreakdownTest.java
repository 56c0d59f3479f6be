package org.section307.detention.totals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section307.detention.totals.domain.Breakdown.Row;
import org.section307.detention.totals.domain.DetentionFigures.Outcomes;

class BreakdownTest {
    private static final FiscalYear YEAR = new FiscalYear(2021);
    private static final LocalDate DAY = LocalDate.parse("2021-05-28");

    private static Row row(String key, long shipments, long lines, String value) {
        return new Row(key, key, new Detained(shipments, lines, new BigDecimal(value)), Detained.NONE);
    }

    private static Breakdown breakdown(By by, Row... rows) {
        var total = new Detained(2, 3, new BigDecimal("37500.00"));
        var figures = new DetentionFigures(total, Detained.NONE, new Outcomes(2, 0, 0), 0);
        var snapshot = new FiscalYearFigures.Snapshot(
                Map.of(YEAR, figures), Optional.empty(), PublishedOrders.entries(), List.of(rows));
        return java.util.Objects.requireNonNull(
                FiscalYearTotals.of(snapshot, YEAR, DAY, by).breakdown());
    }

    @Test
    void a_shipment_with_lines_in_several_rows_is_in_each_of_them() {
        var breakdown = breakdown(By.PORT, row("2704", 2, 2, "25000.00"), row("1001", 1, 1, "12500.00"));

        assertThat(breakdown.shipmentsInSeveralRows()).isEqualTo(1);
        assertThat(breakdown.sumOfRows().lines()).isEqualTo(breakdown.total().lines());
        assertThat(breakdown.sumOfRows().value()).isEqualTo(breakdown.total().value());
        assertThat(breakdown.rows()).extracting(Row::key).containsExactly("1001", "2704");
    }

    @Test
    void an_orders_row_has_its_title_and_what_no_order_holds_says_so() {
        var breakdown =
                breakdown(By.ORDER, row("none", 1, 1, "12500.00"), row("finding-my-top-glove-2021", 2, 2, "25000.00"));

        assertThat(breakdown.rows())
                .extracting(Row::title)
                .satisfiesExactly(
                        title -> assertThat(title).contains("Top Glove"),
                        title -> assertThat(title).startsWith("No order"));
    }
}
