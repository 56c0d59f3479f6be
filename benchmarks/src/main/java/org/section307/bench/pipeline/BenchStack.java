package org.section307.bench.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section307.bench.Refused;
import org.section307.local.oidc.SigningKey;
import org.section307.local.oidc.TokenClaims;
import org.section307.local.postgres.Databases;
import org.section307.local.stack.Folders;
import org.section307.local.stack.FreePorts;
import org.section307.local.stack.Programs;
import org.section307.local.stack.Progress;
import org.section307.local.stack.Stack;
import org.section307.local.stack.Up;
import org.section307.local.state.Part;
import org.section307.local.state.PortSetting;
import org.section307.local.state.Ports;
import org.section307.local.state.Running;
import org.section307.local.state.Secrets;
import org.section307.local.state.StateFolder;
import org.section307.local.state.StateLock;

/**
 * A fresh stack for one measurement: what {@code ./s307 up} starts, on free ports, in {@code target/bench-stack} of the checkout. Whatever
 * an earlier measurement left there is stopped and deleted first.
 */
final class BenchStack implements AutoCloseable {
    private static final Duration TOKEN_LIFE = Duration.ofHours(12);

    private final StateFolder state;
    private final Ports ports;
    private final Secrets secrets;
    private final StateLock lock;
    private boolean closed;

    private BenchStack(StateFolder state, Ports ports, Secrets secrets, StateLock lock) {
        this.state = state;
        this.ports = ports;
        this.secrets = secrets;
        this.lock = lock;
    }

    /**
     * Starts all and returns when all are ready.
     *
     * @param root the checkout, built
     * @param version of that build
     * @param progress where the steps are told
     */
    static BenchStack start(Path root, String version, PrintStream progress)
            throws Refused, IOException, InterruptedException, SQLException {
        var state = new StateFolder(root.resolve("target/bench-stack"));
        try {
            state.open();
            StateLock lock = StateLock.take(state);
            clear(state);
            var ports = freePorts();
            var stack = new Stack(state, ports, Programs.copy(root, state, version), System.getenv());
            var started = new BenchStack(state, ports, Secrets.load(state.secrets()), lock);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            new Up(stack, new Progress(progress, false, false)).run();
            return started;
        } catch (org.section307.local.Refused refused) {
            throw Refused.failed(refused.sentence());
        }
    }

    int shipmentPort() {
        return ports.port(Part.SHIPMENT);
    }

    String kafka() {
        return "127.0.0.1:" + ports.port(Part.KAFKA);
    }

    String databaseUrl(String database) {
        return Databases.url(ports.port(Part.POSTGRES), database);
    }

    /** The password of a database role. */
    String password(String role) {
        return secrets.password(role);
    }

    String importerToken(String importer) {
        try {
            return SigningKey.load(state.signingKey())
                    .token(
                            "http://127.0.0.1:" + ports.port(Part.OIDC),
                            TokenClaims.parse("importer", List.of("--importer", importer)),
                            Clock.systemUTC().instant(),
                            TOKEN_LIFE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process numbers of the parts that run, by their names. */
    Map<String, Long> processes() throws IOException {
        var processes = new LinkedHashMap<String, Long>();
        for (Part part : Part.values())
            Running.find(state, part)
                    .ifPresent(running ->
                            processes.put(part.label(), running.identity().pid()));
        return processes;
    }

    /** A folder for whatever else belongs to this measurement; it goes with the stack. */
    Path folder() {
        return state.path();
    }

    private static Ports freePorts() throws IOException {
        Iterator<Integer> free = FreePorts.take(PortSetting.values().length).iterator();
        var ports = new HashMap<PortSetting, Integer>();
        for (PortSetting setting : PortSetting.values()) ports.put(setting, free.next());
        return new Ports(ports);
    }

    private static void clear(StateFolder state)
            throws IOException, InterruptedException, org.section307.local.Refused {
        stopAll(state);
        for (Path data :
                List.of(state.postgres().resolve("data"), state.kafka(), state.logs(), state.oidc(), state.programs()))
            Folders.delete(data);
        Files.deleteIfExists(state.secrets());
        state.open();
    }

    private static void stopAll(StateFolder state) throws IOException, InterruptedException {
        var running = new ArrayList<Running>();
        for (Part part : Part.values()) Running.find(state, part).ifPresent(running::add);
        Stack.stop(state, running);
    }

    /** Stops everything and deletes the data; the logs stay for whoever asks why. */
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        try {
            stopAll(state);
            for (Path data : List.of(state.postgres().resolve("data"), state.kafka(), state.programs()))
                Folders.delete(data);
            lock.close();
        } catch (IOException e) {
            System.err.println("Something of the measured stack is left: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
