package org.section307.detention.totals.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.section307.detention.ManyDetentions;
import org.section307.detention.totals.domain.By;
import org.section307.detention.totals.domain.FiscalYear;
import org.section307.local.test.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class FiscalYearPlanTest {
    private static final int LINES_IN_REVIEW = 100;

    @Test
    void one_years_figures_read_that_years_rows_only() throws SQLException {
        try (var many = new ManyDetentions();
                var figures = figures(many, 1993, 1993)) {
            long counted = ManyDetentions.LINES_A_YEAR - LINES_IN_REVIEW;

            assertThat(many.rowsRead(figures, "tally")).isBetween(counted - 100, counted + 100);
            assertThat(many.rowsRead(figures, "custody"))
                    .isBetween(ManyDetentions.SHIPMENTS_A_YEAR - 50L, ManyDetentions.SHIPMENTS_A_YEAR + 50L);
            assertThat(many.rowsRead(figures, "detention")).isBetween(LINES_IN_REVIEW - 10L, LINES_IN_REVIEW + 10L);
        }
    }

    @Test
    void the_figures_of_all_years_read_all_of_them() throws SQLException {
        try (var many = new ManyDetentions();
                var figures = figures(many, 1990, 1995)) {

            assertThat(many.rowsRead(figures, "tally")).isEqualTo(4L * (ManyDetentions.LINES_A_YEAR - LINES_IN_REVIEW));
        }
    }

    @Test
    void the_oldest_year_is_found_without_reading_the_others() throws SQLException {
        try (var many = new ManyDetentions();
                var oldest = many.prepare(PostgresFiscalYearFigures.OLDEST)) {

            assertThat(many.rowsRead(oldest, "detention")).isLessThan(50);
        }
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void the_rows_of_a_breakdown_read_that_years_rows_only(By by) throws SQLException {
        try (var many = new ManyDetentions();
                var rows = many.prepare(PostgresFiscalYearFigures.rowsBy(by))) {
            PostgresFiscalYearFigures.bindCounted(
                    rows, new FiscalYear(1993), new FiscalYear(1993), LocalDate.parse("1993-03-31"));
            long counted = ManyDetentions.LINES_A_YEAR - LINES_IN_REVIEW;

            assertThat(many.rowsRead(rows, "tally")).isBetween(counted / 2 - 100, counted + 100);
            assertThat(many.rowsRead(rows, "detention"))
                    .isBetween(counted / 2 - 100, ManyDetentions.LINES_A_YEAR + 100L);
        }
    }

    private static PreparedStatement figures(ManyDetentions many, int first, int last) throws SQLException {
        var statement = many.prepare(PostgresFiscalYearFigures.FIGURES);
        PostgresFiscalYearFigures.bind(
                statement, new FiscalYear(first), new FiscalYear(last), LocalDate.parse("1999-12-31"));
        return statement;
    }
}
