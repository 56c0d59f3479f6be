package org.section307.local.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much memory processes take, where the system tells (Linux). */
public final class Memory {
    private Memory() {}

    /**
     * The resident memory of a process and its children, MiB; pages they share count once (proportional set size).
     */
    public static OptionalLong mebibytes(long pid) {
        long kibibytes = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> proportional(process.pid()))
                .sum();
        return kibibytes == 0 ? OptionalLong.empty() : OptionalLong.of(kibibytes / 1024);
    }

    private static long proportional(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException notToldHere) {
            return 0;
        }
    }
}
