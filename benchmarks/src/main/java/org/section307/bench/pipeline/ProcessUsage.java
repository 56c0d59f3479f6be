package org.section307.bench.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** CPU and memory of other processes and of this one, as Linux tells them; zeros elsewhere. */
final class ProcessUsage {
    private static final String LOAD_GENERATOR = "load-generator";
    /** Ticks of /proc a second, on every Linux. */
    private static final double TICKS = 100;

    private static final int USER_TICKS = 11;
    private static final int ENDED_CHILDREN_SYSTEM_TICKS = 14;

    private final Map<String, Long> processes = new LinkedHashMap<>();

    /** @param others their process numbers by name */
    ProcessUsage(Map<String, Long> others) {
        processes.putAll(others);
        processes.put(LOAD_GENERATOR, ProcessHandle.current().pid());
    }

    /** CPU seconds so far, user and system, of each with its children, ended ones too; the stack is no child of this process. */
    Map<String, Double> cpuSeconds() {
        var seconds = new LinkedHashMap<String, Double>();
        processes.forEach((name, pid) -> seconds.put(
                name, family(name, pid).mapToLong(ProcessUsage::ticks).sum() / TICKS));
        return seconds;
    }

    /** Resident memory now, MiB; pages that the processes share count once (proportional set size). */
    Map<String, Long> mebibytes() {
        var mebibytes = new LinkedHashMap<String, Long>();
        processes.forEach((name, pid) -> mebibytes.put(
                name, family(name, pid).mapToLong(ProcessUsage::kibibytes).sum() / 1024));
        return mebibytes;
    }

    private static Stream<Long> family(String name, long pid) {
        if (name.equals(LOAD_GENERATOR)) return Stream.of(pid);
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid);
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            boolean own = pid == ProcessHandle.current().pid();
            for (int field = USER_TICKS; field <= (own ? USER_TICKS + 1 : ENDED_CHILDREN_SYSTEM_TICKS); field++)
                ticks += Long.parseLong(fields[field]);
            return ticks;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long kibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
