package org.section307.shipment.filing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7           | 7
            1 2 3 7     | 1-3,7
            7 3 1 2     | 1-3,7
            1 3 5       | 1,3,5
            1 2         | 1-2
            2147483646 2147483647 | 2147483646-2147483647
            """)
    void numbers_are_written_as_rising_ranges_and_read_back(String numbers, String ranges) {
        List<Integer> given =
                List.of(numbers.split(" ")).stream().map(Integer::valueOf).toList();

        LineNumbers written = LineNumbers.of(given);

        assertThat(written).hasToString(ranges).isEqualTo(LineNumbers.parse(ranges));
    }

    @Test
    void no_numbers_are_written_as_nothing() {
        assertThat(LineNumbers.parse("")).isEqualTo(LineNumbers.none()).hasToString("");
    }
}
