package org.section307.bench.largest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.bench.Refused;

class LargestCommandTest {
    @Test
    void every_shape_is_screened_and_held_and_its_ratio_to_reading_it_is_told() throws Exception {
        var out = new ByteArrayOutputStream();

        LargestCommand.parse(List.of("--nodes", "110")).run(new PrintStream(out, true, StandardCharsets.UTF_8));

        List<String> rows = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(rows).hasSize(1 + Shape.values().length);
        assertThat(rows.subList(1, rows.size()))
                .as("each has Turkmen cotton in it, so an engine that reads it through holds it")
                .allSatisfy(row -> assertThat(row).contains(" HELD ").containsPattern("[0-9] times reading it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nodes", "--nodes x", "--nodes 50001", "--nodes 1", "all"})
    void what_is_no_number_of_nodes_is_wrong_use(String words) {
        assertThatThrownBy(() -> LargestCommand.parse(List.of(words.split(" ", -1))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.exitCode()).isEqualTo(2));
    }
}
