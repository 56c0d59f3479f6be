package org.section307.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes on every run: results are compared with committed hashes in JVMs of other settings, and on every JDK that is found. */
class GoldenResultsTest {
    private static final int FIRST_JDK = 21;

    @TempDir
    Path folder;

    /** Where this fails after a wanted change of what results say, make the file anew: see {@link GoldenResults}. */
    @Test
    void results_are_those_of_the_golden_file() throws IOException {
        assertThat(GoldenResults.text()).isEqualTo(golden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab",
                "-Dfile.encoding=ISO-8859-1 -Dstdout.encoding=ISO-8859-1 -Dsun.jnu.encoding=ISO-8859-1",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Xint"
            })
    void results_are_the_same_under_other_settings_of_the_jvm(String settings) throws Exception {
        assertThat(child(Path.of(System.getProperty("java.home")), List.of(settings.split(" "))))
                .isEqualTo(golden());
    }

    @Test
    void results_are_the_same_on_every_jdk_that_is_found() throws Exception {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> others = jdks().stream().filter(home -> !home.equals(own)).toList();
        System.out.println(
                others.isEmpty()
                        ? "golden results: only one JDK from 21 on was found (" + Runtime.version()
                                + "), none to compare with"
                        : "golden results: compared on " + others);
        for (Path home : others)
            assertThat(child(home, List.of())).as(home.toString()).isEqualTo(golden());
    }

    private static String golden() throws IOException {
        return Files.readString(GoldenResults.GOLDEN, StandardCharsets.US_ASCII);
    }

    private String child(Path home, List<String> settings) throws IOException, InterruptedException {
        Path output = folder.resolve("results.txt");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(settings);
        String surefire = System.getProperty("surefire.test.class.path");
        String classPath = surefire == null ? System.getProperty("java.class.path") : surefire;
        command.addAll(List.of("-cp", classPath, GoldenResults.class.getName(), output.toString()));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(log)).isZero();
        return Files.readString(output, StandardCharsets.US_ASCII);
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "no log";
        }
    }

    /** JDKs from 21 on in the usual folders, each once. */
    private static List<Path> jdks() throws IOException {
        List<Path> homes = new ArrayList<>();
        for (String folder : List.of(
                "/usr/lib/jvm",
                "/usr/java",
                "/opt",
                "/opt/java",
                System.getProperty("user.home") + "/.sdkman/candidates/java",
                System.getProperty("user.home") + "/.jdks")) {
            if (!Files.isDirectory(Path.of(folder))) continue;
            try (Stream<Path> children = Files.list(Path.of(folder))) {
                for (Path home : children.sorted().toList())
                    if (isJdk(home) && !homes.contains(home.toRealPath())) homes.add(home.toRealPath());
            }
        }
        return homes;
    }

    private static boolean isJdk(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) return false;
        return Files.readAllLines(release, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                .anyMatch(major -> Integer.parseInt(major) >= FIRST_JDK);
    }
}
