package org.section307.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bench} through the script, run by a shell; the folder's name has spaces in it. */
class FrontDoorTest {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Path script = Path.of("unset");

    @BeforeEach
    void copy() throws IOException {
        Path root = Files.createDirectories(folder.resolve("a folder with spaces"));
        script = Files.copy(CHECKOUT.resolve("s307"), root.resolve("s307"));
    }

    private record Ended(int exitCode, String out, String err) {}

    private Ended run(String... words) throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("S307_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("S307_CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err);
    }

    @Test
    void a_file_named_from_where_the_caller_stands_is_run() throws Exception {
        Path cases = CHECKOUT.resolve("screening-engine/src/test/resources/cases");
        Files.copy(cases.resolve("screening.json"), folder.resolve("my cases.json"));
        Ended ended = run("bench", "cases", "my cases.json");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("178 cases through the library");
        assertThat(ended.exitCode()).isEqualTo(1);
    }

    @Test
    void wrong_use_ends_with_2_and_one_sentence() throws Exception {
        assertThat(run("bench")).satisfies(ended -> {
            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).contains("bench cases FILE.json").hasLineCount(1);
        });
        assertThat(run("bench", "cases", "nowhere.json").exitCode()).isEqualTo(2);
        assertThat(run("bench", "pipeline", "--seconds", "0")).satisfies(ended -> {
            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).contains("from 1 to 3600").hasLineCount(1);
        });
    }

    @Test
    void help_names_it() throws Exception {
        assertThat(run("help").out())
                .contains("bench cases FILE.json", "--url", "--diff", "--record", "bench pipeline", "--clients");
    }
}
