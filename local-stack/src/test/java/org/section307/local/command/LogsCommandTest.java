package org.section307.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section307.local.stack.Checkout;
import org.section307.local.state.Part;
import org.section307.local.state.StateFolder;

/** {@code ./s307 logs}, over the script. */
class LogsCommandTest {
    @TempDir
    private Path folder;

    private Checkout checkout = new Checkout(Path.of("none"));
    private Path wroLog = Path.of("none");

    @BeforeEach
    void twoLogs() throws Exception {
        checkout = Checkout.withScript(folder.resolve("a checkout"));
        var state = new StateFolder(checkout.state());
        state.open();
        wroLog = state.log(Part.named("wro-service").orElseThrow());
        Files.createDirectories(wroLog.getParent());
        Files.writeString(wroLog, "first of wro\nlast of wro\nhalf a li");
        Files.writeString(state.log(Part.named("kafka").orElseThrow()), "of the broker\n");
    }

    @Test
    void one_log_is_printed_bare_and_in_whole_lines() throws Exception {
        var outcome = checkout.run(Map.of(), "", "logs", "wro-service");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEqualTo("first of wro\nlast of wro\n");
    }

    @Test
    void all_logs_are_printed_with_the_part_before_each_line() throws Exception {
        var outcome = checkout.run(Map.of(), "", "logs");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("wro-service | last of wro\n", "kafka | of the broker\n");
    }

    @Test
    void a_name_that_no_part_has_is_wrong_use_and_the_names_are_told() throws Exception {
        var outcome = checkout.run(Map.of(), "", "logs", "zookeeper");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("zookeeper", "wro-service", "postgres");
    }

    @Test
    void a_followed_log_goes_on_with_what_is_written_later() throws Exception {
        Process following = checkout.start(Map.of(), "logs", "-f", "wro-service");
        try (var lines =
                new BufferedReader(new InputStreamReader(following.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("first of wro");
            assertThat(lines.readLine()).isEqualTo("last of wro");

            append("ne, now whole\n");

            assertThat(lines.readLine()).isEqualTo("half a line, now whole");
        } finally {
            following.destroy();
            assertThat(following.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void append(String text) throws IOException {
        Files.writeString(wroLog, text, StandardOpenOption.APPEND);
    }
}
