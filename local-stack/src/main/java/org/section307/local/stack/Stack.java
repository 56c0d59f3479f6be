package org.section307.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section307.local.state.Part;
import org.section307.local.state.Ports;
import org.section307.local.state.ProcessIdentity;
import org.section307.local.state.Running;
import org.section307.local.state.Secrets;
import org.section307.local.state.StateFolder;

/** Starts and stops single parts. Not for two threads at once, except {@link #abort}. */
public final class Stack {
    private final StateFolder state;
    private final Ports ports;
    private final Programs programs;
    private final Recipes recipes;
    private final Secrets secrets;
    private final List<Running> startedHere = new ArrayList<>();
    private boolean aborted;

    /** With {@code settings}, e.g. the environment: heaps, and whatever the services read. */
    public Stack(StateFolder state, Ports ports, Programs programs, Map<String, String> settings) throws IOException {
        this.state = state;
        this.ports = ports;
        this.programs = programs;
        this.secrets = Secrets.loadOrMake(state.secrets());
        this.recipes = new Recipes(state, ports, programs, secrets, settings);
    }

    Secrets secrets() {
        return secrets;
    }

    Ports ports() {
        return ports;
    }

    String version() {
        return programs.version();
    }

    StateFolder state() {
        return state;
    }

    /** Starts one part, unless it runs; returns at once, before it is ready. */
    public synchronized Running start(Part part) throws IOException, InterruptedException {
        if (aborted) {
            throw new InterruptedException();
        }
        Optional<Running> already = Running.find(state, part);
        if (already.isPresent()) {
            return already.get();
        }
        Path log = state.log(part);
        ProcessIdentity identity = switch (part) {
            case POSTGRES -> new PostgresPart(state, secrets).start(ports.port(part), log);
            case KAFKA -> {
                Files.deleteIfExists(state.kafkaReady());
                yield Daemon.start(recipes.kafka(), Map.of(), state.path(), log);
            }
            case OIDC -> Daemon.start(recipes.oidc(), Map.of(), state.path(), log);
            case SHIPMENT, WRO, DETENTION ->
                Daemon.start(recipes.service(part), recipes.environment(part), state.path(), log);
        };
        var running = new Running(part, identity, programs.version(), Running.portsOf(part, ports));
        startedHere.add(running);
        running.save(state);
        return running;
    }

    /** Stops what this object started, and lets it start nothing more; for Ctrl-C and failed starts. */
    public synchronized void abort() throws IOException, InterruptedException {
        aborted = true;
        stop(state, startedHere);
    }

    /**
     * Stops parts: first the services, then what they need.
     *
     * @return the parts that would not end
     */
    public static List<Part> stop(StateFolder state, List<Running> parts) throws IOException, InterruptedException {
        var left = new ArrayList<Part>();
        for (List<Part> group : List.of(Part.SERVICES, Part.GROUND)) {
            List<Running> ending = parts.stream()
                    .filter(running -> group.contains(running.part()))
                    .toList();
            for (Running running : ending) {
                Daemon.signal(running.identity(), signal(running.part()));
            }
            for (Running running : ending) {
                if (Daemon.stop(running.identity(), signal(running.part()))) {
                    Running.forget(state, running.part());
                } else {
                    left.add(running.part());
                }
            }
        }
        return left;
    }

    /** Ends a part as a crash would: kill -9, and waits until it is gone. */
    public static boolean kill(StateFolder state, Part part) throws IOException, InterruptedException {
        var running = Running.find(state, part);
        if (running.isEmpty()) {
            return false;
        }
        Daemon.signal(running.get().identity(), "KILL");
        return Daemon.ended(running.get().identity(), 10);
    }

    // PostgreSQL waits for its clients after TERM; INT ends it fast and clean
    private static String signal(Part part) {
        return part == Part.POSTGRES ? "INT" : "TERM";
    }
}
