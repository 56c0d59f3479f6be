package org.section307.bench.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.section307.bench.Refused;
import org.section307.local.stack.FreePorts;
import org.section307.local.stack.PortCheck;
import org.section307.local.state.Part;

/** The bare endpoint, which only inserts what is posted: a process of its own with the flags of shipment-service. */
final class BareEndpoint implements Load.Target, AutoCloseable {
    private static final int READY_SECONDS = 60;

    private final Process process;
    private final int port;

    private BareEndpoint(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and returns when it answers.
     *
     * @param root the checkout, built
     * @param service process number of the running shipment-service, whose JVM and flags it gets
     */
    static BareEndpoint start(Path root, BenchStack stack, long service)
            throws Refused, IOException, InterruptedException {
        Path jar = root.resolve("bench-endpoint/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) throw Refused.failed("The build left no " + root.relativize(jar) + ".");
        int port = FreePorts.take(1).getFirst();
        List<String> command = new ArrayList<>(flags(service));
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        stack.folder().resolve("logs/bench-endpoint.log").toFile());
        builder.environment().put("S307_PORT_BARE", Integer.toString(port));
        builder.environment().put("S307_BARE_JDBC_URL", stack.databaseUrl(PostgresLimits.DATABASE));
        builder.environment().put("S307_BARE_USER", PostgresLimits.USER);
        builder.environment().put("S307_BARE_PASSWORD", stack.password(PostgresLimits.USER));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var endpoint = new BareEndpoint(process, port);
        endpoint.awaitReady();
        return endpoint;
    }

    private void awaitReady() throws Refused, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!PortCheck.answers(port)) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                process.destroy();
                throw Refused.failed(
                        "The bare endpoint does not start; see logs/bench-endpoint.log of the measured stack.");
            }
        }
    }

    /** Program and flags of a Java process, up to its jar. */
    private static List<String> flags(long pid) throws Refused {
        ProcessHandle.Info info = ProcessHandle.of(pid).map(ProcessHandle::info).orElseThrow(BareEndpoint::untold);
        List<String> arguments = List.of(info.arguments().orElseThrow(BareEndpoint::untold));
        List<String> flags = new ArrayList<>(List.of(info.command().orElseThrow(BareEndpoint::untold)));
        flags.addAll(arguments.subList(0, arguments.indexOf("-jar")));
        return flags;
    }

    private static Refused untold() {
        return Refused.failed("The system does not tell how shipment-service was started.");
    }

    /** Its process number and that of PostgreSQL, which works for it. */
    Map<String, Long> processes(Map<String, Long> stack) {
        var processes = new LinkedHashMap<String, Long>();
        stack.forEach((name, pid) -> {
            if (name.equals(Part.POSTGRES.label())) processes.put(name, pid);
        });
        processes.put("bare-endpoint", process.pid());
        return processes;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String head(Filing filing) {
        return "POST /rows HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: application/octet-stream\r\n";
    }

    @Override
    public void taken(Filing filing, String location, long startNanos) {
        // nobody asks what became of it
    }

    @Override
    public void close() {
        process.destroy();
    }
}
