package org.section307.shipment.status.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of every kind of registers. The table is the rule: the first that holds, from left to right. */
class StatusTest {
    @ParameterizedTest(name = "filing {0}, verdict {1}, custody {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            # filing      verdict         custody                    status
            1,            -,              -,                         RECEIVED
            1 cancelled,  -,              -,                         CANCELLED
            1,            1.1 CLEAR,      -,                         CLEAR
            1,            1.1 IN_REVIEW,  -,                         IN_REVIEW
            1,            1.1 HELD,       -,                         HELD
            1 cancelled,  1.1 CLEAR,      -,                         CANCELLED
            1 cancelled,  1.1 IN_REVIEW,  -,                         IN_REVIEW
            1 cancelled,  1.1 HELD,       -,                         HELD
            2,            1.1 CLEAR,      -,                         RECEIVED
            2,            1.9 CLEAR,      -,                         RECEIVED
            2,            1.1 HELD,       -,                         HELD
            2,            1.1 IN_REVIEW,  -,                         IN_REVIEW
            2,            2.1 CLEAR,      -,                         CLEAR
            2 cancelled,  1.1 CLEAR,      -,                         CANCELLED
            1,            1.1 HELD,       HELD absorbed 1.1,         HELD
            1,            1.1 IN_REVIEW,  IN_REVIEW absorbed 1.1,    IN_REVIEW
            1,            1.1 HELD,       RELEASED absorbed 1.1,     RELEASED
            1,            1.1 IN_REVIEW,  CLEARED absorbed 1.1,      CLEAR
            1 cancelled,  1.1 IN_REVIEW,  CLEARED absorbed 1.1,      CANCELLED
            1 cancelled,  1.1 HELD,       HELD absorbed 1.1,         HELD
            1 cancelled,  1.1 HELD,       RELEASED absorbed 1.1,     RELEASED
            1,            -,              HELD absorbed 1.1,         HELD
            1,            -,              CLEARED absorbed 1.1,      RECEIVED
            1,            1.1 CLEAR,      HELD absorbed 1.1,         HELD
            1,            1.2 HELD,       CLEARED absorbed 1.1,      HELD
            1,            1.2 IN_REVIEW,  CLEARED absorbed 1.1,      IN_REVIEW
            1,            1.2 CLEAR,      CLEARED absorbed 1.1,      CLEAR
            1,            1.2 HELD,       RELEASED absorbed 1.1,     RELEASED
            1,            1.2 HELD,       CLEARED absorbed 1.3,      CLEAR
            2,            2.1 HELD,       CLEARED absorbed 1.7,      HELD
            2,            1.7 HELD,       CLEARED absorbed 2.1,      RECEIVED
            2,            2.1 CLEAR,      IN_REVIEW absorbed 1.1,    IN_REVIEW
            """)
    void the_first_that_holds_is_the_status(
            String filing, @Nullable String verdict, @Nullable String custody, Status status) {
        Registers registers = new Registers(filing(filing), verdict(verdict), custody(custody));

        assertThat(registers.status()).isEqualTo(status);
    }

    private static FilingRegister filing(String text) {
        String[] words = text.split(" ", -1);
        return new FilingRegister(Integer.parseInt(words[0]), words.length > 1);
    }

    private static @Nullable VerdictRegister verdict(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] words = text.split(" ", -1);
        return new VerdictRegister(key(words[0]), VerdictRegister.Verdict.valueOf(words[1]), null);
    }

    private static @Nullable CustodyRegister custody(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] words = text.split(" ", -1);
        return new CustodyRegister(1, CustodyRegister.Custody.valueOf(words[0]), key(words[2]));
    }

    private static VerdictKey key(String text) {
        String[] numbers = text.split("\\.", -1);
        return new VerdictKey(Integer.parseInt(numbers[0]), Long.parseLong(numbers[1]));
    }
}
