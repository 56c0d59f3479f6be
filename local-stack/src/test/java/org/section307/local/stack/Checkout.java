package org.section307.local.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.section307.local.state.Part;

/** A checkout of the front door for its tests: the real script and jars, and services that stand in. */
public final class Checkout {
    private static final Path MODULE = Path.of("").toAbsolutePath();

    /**
     * A build that runs in the background ignores Ctrl-C, and so would everything it starts: what a person starts at a terminal
     * does not. Where the system can't say so, nothing is put in front.
     */
    private static final List<String> AT_A_TERMINAL = attentive(List.of("env", "--default-signal=INT"));

    private final Path root;

    public Checkout(Path root) {
        this.root = root;
    }

    private static List<String> attentive(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0 ? prefix : List.of();
        } catch (IOException notThere) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** The script alone, in a folder of the given name. */
    public static Checkout withScript(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(MODULE.resolveSibling("s307"), folder.resolve("s307"));
        return new Checkout(folder);
    }

    /** The script, and what a build would have left. */
    public static Checkout built(Path folder) throws IOException {
        Checkout checkout = withScript(folder);
        Path target = Files.createDirectories(folder.resolve("local-stack/target"));
        jar(MODULE.resolve("target/classes"), target.resolve("local-stack.jar"), "");
        Path lib = Files.createDirectories(target.resolve("lib"));
        try (var jars = Files.list(MODULE.resolve("target/lib"))) {
            for (Path jar : jars.toList()) {
                Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
            }
        }
        Files.createFile(
                Files.createDirectories(folder.resolve("benchmarks/target")).resolve("benchmarks.jar"));
        for (Part service : Part.SERVICES) {
            Path app = Files.createDirectories(folder.resolve(service.label() + "/target/quarkus-app"));
            jar(MODULE.resolve("target/test-classes"), app.resolve("quarkus-run.jar"), FakeService.class.getName());
        }
        return checkout;
    }

    public Path root() {
        return root;
    }

    public Path state() {
        return root.resolve(".s307");
    }

    /** What a run of the script ended with. */
    public record Outcome(int exitCode, String out, String err) {}

    /** Starts the script with a small environment and these settings. */
    public Process start(Map<String, String> settings, String... words) throws IOException {
        var command = new ArrayList<>(AT_A_TERMINAL);
        command.addAll(List.of("/bin/sh", root.resolve("s307").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("S307_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // what the product runs with: not the tests' own libraries
        builder.environment()
                .put("S307_CLASSPATH", MODULE.resolve("target/classes") + ":" + MODULE.resolve("target/lib/*"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    /** Runs the script to its end, with an answer on its input. */
    public Outcome run(Map<String, String> settings, String answer, String... words)
            throws IOException, InterruptedException {
        Process process = start(settings, words);
        try (OutputStream in = process.getOutputStream()) {
            in.write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException itDoesNotAsk) {
            // it ended before it read
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(process.waitFor(), out, err);
    }

    private static void jar(Path classes, Path jar, String mainClass) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!mainClass.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        }
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
            }
        }
    }
}
