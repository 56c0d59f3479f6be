package org.section307.bench.pipeline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a measurement was taken on. */
final class Machine {
    private static final String UNKNOWN = "unknown";

    private Machine() {}

    /** Cores, memory, CPU model, system and JDK. */
    static ObjectNode describe() {
        String kibibytes = field(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D+", "");
        return JsonNodeFactory.instance
                .objectNode()
                .put("cores", Runtime.getRuntime().availableProcessors())
                .put("memoryMiB", kibibytes.isEmpty() ? 0 : Long.parseLong(kibibytes) / 1024)
                .put("cpu", field(Path.of("/proc/cpuinfo"), "model name"))
                .put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .put("jdk", System.getProperty("java.vendor") + " " + Runtime.version());
    }

    /** The commit of the checkout, with {@code +changes} where files differ from it; {@code unknown} without Git. */
    static String commit(Path root) {
        String commit = git(root, "rev-parse", "--short=12", "HEAD");
        if (commit.isEmpty()) return UNKNOWN;
        return git(root, "status", "--porcelain", "--untracked-files=no").isEmpty() ? commit : commit + "+changes";
    }

    private static String git(Path root, String... words) {
        try {
            var command = Stream.concat(Stream.of("git", "-C", root.toString()), Stream.of(words))
                    .toList();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? out : "";
        } catch (IOException noGit) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String field(Path file, String name) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException notToldHere) {
            return UNKNOWN;
        }
    }
}
