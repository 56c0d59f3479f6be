package org.section307.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.bench.Refused;

class PipelineCommandTest {
    @Test
    void without_words_it_warms_up_for_two_minutes_and_measures_half_a_minute_with_sixteen_clients_and_keeps_nothing()
            throws Exception {
        assertThat(PipelineCommand.parse(List.of())).isEqualTo(new PipelineCommand(120, 30, 16, 307, false));
    }

    @Test
    void words_say_how_long_how_many_which_and_whether_it_is_kept() throws Exception {
        assertThat(PipelineCommand.parse(
                        List.of("--record", "--seed", "9", "--clients", "256", "--seconds", "3600", "--warm-up", "1")))
                .isEqualTo(new PipelineCommand(1, 3600, 256, 9, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--seconds",
                "--seconds 0",
                "--seconds 3601",
                "--seconds x",
                "--warm-up",
                "--warm-up 0",
                "--warm-up 3601",
                "--clients 257",
                "--clients -1",
                "--seed 99999999999",
                "--seconds 1.5",
                "all",
                "--recordings"
            })
    void what_it_does_not_take_is_wrong_use(String words) {
        assertThatThrownBy(() -> PipelineCommand.parse(List.of(words.split(" ", -1))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.exitCode()).isEqualTo(2));
    }
}
