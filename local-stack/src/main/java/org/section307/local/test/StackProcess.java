package org.section307.local.test;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A JVM with this module's whole class path, which ends when its standard input closes. */
final class StackProcess {
    private static final int STOP_SECONDS = 60;

    private StackProcess() {}

    /** Starts {@code main}; its errors go to the log. */
    static Process fork(String main, Path log, Map<String, String> environment, String... arguments)
            throws IOException {
        Path lib = libraries();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                ownClasses(lib) + File.pathSeparator + lib.resolve("*"),
                main));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Where the build put the jars this module needs. */
    static Path libraries() throws IOException {
        String libraries = System.getProperty("s307.stack.lib");
        if (libraries == null) {
            throw new IOException("The system property s307.stack.lib is not set: run the tests with Maven.");
        }
        Path lib = Path.of(libraries).toAbsolutePath();
        if (!Files.isDirectory(lib)) {
            throw new IOException("Build local-stack first: there is no " + lib + ".");
        }
        return lib;
    }

    /** Closes the process's input and waits for its end; kills it when that takes too long. */
    static void end(Process process) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException alreadyGone) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path ownClasses(Path lib) throws IOException {
        var source = StackProcess.class.getProtectionDomain().getCodeSource();
        if (source != null && "file".equals(source.getLocation().getProtocol())) {
            try {
                return Path.of(source.getLocation().toURI());
            } catch (URISyntaxException e) {
                throw new IOException(e);
            }
        }
        return lib.resolveSibling("local-stack.jar");
    }
}
