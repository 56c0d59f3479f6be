package org.section307.replay.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitsTest {
    @ParameterizedTest
    @CsvSource({"ABC1234567, 6", "9999999999, 0", "SP70000001, 4", "EJ61234567, 1", "0026110316, 2", "0026111224, 7"})
    void an_entry_number_has_the_check_digit_of_the_filing_rules(String filerAndSerial, int digit) {
        assertThat(CheckDigits.ofEntry(filerAndSerial)).isEqualTo(digit);
    }

    @ParameterizedTest
    @CsvSource({"CSQU305438, 3", "HASU504495, 0", "BGBU510923, 0", "TCNU684973, 1", "MSKU123456, 5"})
    void a_container_number_has_the_check_digit_of_iso_6346(String ownerAndSerial, int digit) {
        assertThat(CheckDigits.ofContainer(ownerAndSerial)).isEqualTo(digit);
    }
}
