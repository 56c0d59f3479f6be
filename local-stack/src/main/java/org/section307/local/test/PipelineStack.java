package org.section307.local.test;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/**
 * The whole stack, services included, for tests of the pipeline: the same processes that {@code ./s307 up} starts, from
 * the modules' build folders, on free ports and with a state folder of their own under {@code target/}. Single parts
 * can be killed, stopped, paused and started again. All end with the test JVM, however it ends.
 *
 * <p>Parts: {@code postgres}, {@code kafka}, {@code oidc}, {@code shipment-service}, {@code wro-service}, {@code
 * detention-service}.
 */
public final class PipelineStack implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;
    private final Path log;
    private final Map<String, String> settings = new HashMap<>();

    private PipelineStack(Process process, Path log) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.log = log;
    }

    /**
     * Starts all and returns when all are ready.
     *
     * @param extra settings for the services and heaps, e.g. {@code S307_HEAP_WRO}
     */
    public static PipelineStack start(Map<String, String> extra) throws IOException {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        Path state = Files.createTempDirectory(target, "pipeline-");
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwx--x--x"));
        Path checkout = StackProcess.libraries().resolve("../../..").normalize();
        Path log = target.resolve("pipeline-stack.log");
        var stack = new PipelineStack(
                StackProcess.fork(
                        "org.section307.local.stack.PipelineMain", log, extra, checkout.toString(), state.toString()),
                log);
        stack.answer();
        System.setProperty(Tokens.ISSUER, stack.setting("S307_OIDC"));
        System.setProperty(Tokens.KEY, stack.setting(Tokens.KEY));
        return stack;
    }

    /**
     * One of the settings: {@code S307_KAFKA}, {@code S307_OIDC}, {@code S307_SHIPMENT_JDBC_URL}, {@code
     * S307_SHIPMENT_APP_PASSWORD}, {@code S307_PORT_SHIPMENT} …, {@code s307.state} (the state folder, with {@code
     * logs/}).
     */
    public String setting(String name) {
        String value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no setting " + name);
        }
        return value;
    }

    /** The address of a service, e.g. {@code http://127.0.0.1:41000}. */
    public String address(String service) {
        return "http://127.0.0.1:" + setting("s307.port." + service);
    }

    /** Ends a part with kill -9 and returns when its process is gone. */
    public void kill(String part) throws IOException {
        order("kill " + part);
    }

    /** Ends a part as {@code down} does. */
    public void stop(String part) throws IOException {
        order("stop " + part);
    }

    /** Stops a part's process from running without ending it (SIGSTOP). */
    public void pause(String part) throws IOException {
        order("pause " + part);
    }

    /** Lets a paused part go on (SIGCONT). */
    public void resume(String part) throws IOException {
        order("resume " + part);
    }

    /** Starts one part that does not run; returns at once, before it is ready. */
    public void begin(String part) throws IOException {
        order("begin " + part);
    }

    /** Starts all that does not run and returns when all are ready, like {@code ./s307 up}. */
    public void up() throws IOException {
        order("up");
    }

    /** Ends everything and deletes its state; the log of the stack stays in {@code target/}. */
    @Override
    public void close() {
        StackProcess.end(process);
    }

    private void order(String words) throws IOException {
        orders.write(words + "\n");
        orders.flush();
        answer();
    }

    private void answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            int equals = line.indexOf('=');
            if (line.equals("DONE")) {
                return;
            } else if (line.startsWith("FAILED")) {
                throw new IOException(line + "\n" + Files.readString(log));
            } else if (equals > 0) {
                settings.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        throw new IOException("The stack's process has ended: " + Files.readString(log));
    }
}
