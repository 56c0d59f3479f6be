package org.section307.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineNumbersTest {
    @Test
    void neighbours_become_a_range() {
        assertThat(new LineNumbers(List.of(7, 1, 3, 2)).ranges()).isEqualTo("1-3,7");
    }

    @Test
    void two_neighbours_are_a_range_too() {
        assertThat(LineNumbers.of(4, 5).ranges()).isEqualTo("4-5");
    }

    @Test
    void a_number_stands_once() {
        assertThat(LineNumbers.of(2).and(LineNumbers.of(2, 9)).ranges()).isEqualTo("2,9");
    }

    @Test
    void the_largest_line_numbers_are_compared_as_numbers() {
        assertThat(LineNumbers.of(Integer.MAX_VALUE, Integer.MAX_VALUE - 1).ranges())
                .isEqualTo("2147483646-2147483647");
    }
}
