package org.section307.local.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a test module a fresh PostgreSQL, Kafka and OpenID provider, in a process of their own, as configuration under
 * the names of the settings ({@code S307_KAFKA}, {@code S307_SHIPMENT_JDBC_URL} …). They end with the test JVM,
 * however it ends.
 */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable Process process;

    @Override
    public Map<String, String> start() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            Path folder = Files.createTempDirectory(target, "stack-");
            // the server's own account must be able to reach its data
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            Path log = target.resolve("local-stack.log");
            // PostgreSQL's programs are kept for the next run
            Path programs = StackProcess.libraries().resolveSibling("postgres");
            Process started = StackProcess.fork(
                    "org.section307.local.stack.TestStackMain", log, Map.of(), folder.toString(), programs.toString());
            process = started;
            Map<String, String> settings = settings(started, log);
            System.setProperty(Tokens.ISSUER, settings.getOrDefault("S307_OIDC", ""));
            System.setProperty(Tokens.KEY, settings.getOrDefault(Tokens.KEY, ""));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        Process running = process;
        if (running != null) {
            StackProcess.end(running);
        }
    }

    private static Map<String, String> settings(Process process, Path log) throws IOException {
        var settings = new HashMap<String, String>();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("READY")) {
                return settings;
            }
            int equals = line.indexOf('=');
            if (equals > 0) {
                settings.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        throw new IOException("The test stack did not start: " + Files.readString(log));
    }
}
