package org.section307.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.section307.bench.Refused;

class FiledTest {
    private static final UUID CLEAN = new UUID(0, 1);
    private static final UUID PLANTED = new UUID(0, 2);

    private static Filed two() {
        var filed = new Filed();
        filed.add(CLEAN, false);
        filed.add(PLANTED, true);
        return filed;
    }

    @Test
    void what_was_taken_is_the_sum_over_the_statuses() throws Exception {
        assertThat(two().check(Map.of(CLEAN, "CLEAR", PLANTED, "HELD"))).isEqualTo(Map.of("CLEAR", 1, "HELD", 1));
    }

    @Test
    void a_lost_shipment_fails_the_run() {
        assertThatThrownBy(() -> two().check(Map.of(PLANTED, "HELD")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("lost")
                .hasMessageContaining(CLEAN.toString());
    }

    @Test
    void a_shipment_that_nobody_filed_fails_the_run() {
        UUID strange = new UUID(0, 3);
        assertThatThrownBy(() -> two().check(Map.of(CLEAN, "CLEAR", PLANTED, "HELD", strange, "CLEAR")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(strange.toString());
    }

    @Test
    void one_that_was_not_planted_and_is_held_fails_the_run() {
        assertThatThrownBy(() -> two().check(Map.of(CLEAN, "HELD", PLANTED, "HELD")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(CLEAN.toString());
    }

    @Test
    void one_that_was_planted_and_is_clear_or_waits_fails_the_run() {
        for (String status : new String[] {"CLEAR", "RECEIVED", "IN_REVIEW"}) {
            assertThatThrownBy(() -> two().check(Map.of(CLEAN, "CLEAR", PLANTED, status)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(PLANTED.toString());
        }
    }
}
