package org.section307.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_full_log_is_cut_while_its_writer_goes_on_appending() throws IOException {
        Path log = folder.resolve("kafka.log");
        try (var writer = new FileOutputStream(log.toFile(), true)) {
            writer.write("first\n".getBytes(StandardCharsets.UTF_8));

            LogFiles.rotate(folder, 5);

            writer.write("second\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(log).hasContent("second\n");
        assertThat(folder.resolve("kafka.log.1")).hasContent("first\n");
    }

    @Test
    void a_small_log_stays_and_at_most_five_old_ones_are_kept() throws IOException {
        Path small = Files.writeString(folder.resolve("oidc.log"), "abc\n");
        Path full = folder.resolve("kafka.log");
        for (int round = 1; round <= 8; round++) {
            Files.writeString(full, "round " + round + "\n");
            LogFiles.rotate(folder, 5);
        }

        assertThat(small).hasContent("abc\n");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().contains("kafka.log.")))
                    .hasSize(5);
        }
        assertThat(folder.resolve("kafka.log.1")).hasContent("round 8\n");
        assertThat(folder.resolve("kafka.log.5")).hasContent("round 4\n");
    }
}
