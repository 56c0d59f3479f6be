package org.section307.detention.totals.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void rows_end_in_carriage_return_and_line_feed() {
        assertThat(Csv.of(List.of(List.of("a", "b"), List.of("1", "2")))).isEqualTo("a,b\r\n1,2\r\n");
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted_and_quotes_doubled() {
        assertThat(Csv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(Csv.cell("two\nlines")).isEqualTo("\"two\nlines\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx"})
    void a_cell_that_a_spreadsheet_would_calculate_is_text(String cell) {
        assertThat(Csv.cell(cell)).isEqualTo("'" + cell);
    }

    @Test
    void what_needs_no_quotes_has_none() {
        assertThat(Csv.cell("37500.00")).isEqualTo("37500.00");
        assertThat(Csv.cell("")).isEmpty();
    }
}
