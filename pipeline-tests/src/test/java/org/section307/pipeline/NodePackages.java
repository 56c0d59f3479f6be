package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The npm packages of lint/, brought once for each lock file. */
public final class NodePackages {
    private static final Path FOLDER = Path.of("../lint").toAbsolutePath().normalize();
    private static final Path MODULES = FOLDER.resolve("node_modules");

    /** Says for which lock file the packages were brought, once all of them are there. */
    private static final Path MARK = MODULES.resolve(".s307-lock.json");

    private NodePackages() {}

    /** Brings what the lock file names and is not there yet; from npm's cache where it can. */
    public static synchronized void bring() throws Exception {
        Path lock = FOLDER.resolve("package-lock.json");
        if (Files.exists(MARK) && Files.mismatch(lock, MARK) < 0) {
            return;
        }
        Result result = run(List.of("npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"));
        assertThat(result.code()).as("npm ci in lint/: %s", result.output()).isZero();
        Files.copy(lock, MARK);
    }

    /**
     * How a program ended.
     *
     * @param output both its streams
     */
    record Result(int code, String output) {}

    /** Runs a program of the packages, in the folder of lint/. */
    static Result runPackage(String program, List<String> words) throws Exception {
        bring();
        var command = new ArrayList<String>();
        command.add(MODULES.resolve(".bin").resolve(program).toString());
        command.addAll(words);
        return run(command);
    }

    private static Result run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true);
        // neither tells its maker that it ran, nor asks whether there is a newer one
        builder.environment().putAll(Map.of("REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new IOException("Node 20 or newer with npm is needed to lint the API documents: install it.", e);
        }
    }
}
