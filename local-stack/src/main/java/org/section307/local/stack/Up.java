package org.section307.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.section307.local.Refused;
import org.section307.local.postgres.Databases;
import org.section307.local.state.Part;
import org.section307.local.state.PortSetting;
import org.section307.local.state.Ports;
import org.section307.local.state.Running;
import org.section307.local.state.StateFolder;

/** Brings the whole stack up from whatever state it is in: what runs is left alone, what is missing is started. */
public final class Up {
    private static final int READY_SECONDS = 120;
    private static final int LOG_LINES = 15;

    private final Stack stack;
    private final Probe probe;
    private final Progress progress;

    public Up(Stack stack, Progress progress) {
        this.stack = stack;
        this.probe = new Probe(stack.state(), stack.secrets());
        this.progress = progress;
    }

    /**
     * Looks before anything starts.
     *
     * @throws Refused when a port of a missing part is taken, or a part runs on other ports than these
     */
    public static void check(StateFolder state, Ports ports) throws Refused, IOException {
        var needed = new EnumMap<PortSetting, Integer>(PortSetting.class);
        for (Part part : Part.values()) {
            Optional<Running> running = Running.find(state, part);
            Map<PortSetting, Integer> wanted = Running.portsOf(part, ports);
            if (running.isEmpty()) {
                needed.putAll(wanted);
            } else if (!running.get().ports().equals(wanted)) {
                throw Refused.failed(part.label() + " runs already, on other ports than the settings ask for: "
                        + "./s307 down first, or set them as they were.");
            }
        }
        PortCheck.allFree(needed);
    }

    /**
     * Returns when every part is ready.
     *
     * @throws Refused when a part ends or does not get ready in time
     */
    public void run() throws Refused, IOException, InterruptedException, SQLException {
        var running = new EnumMap<Part, Running>(Part.class);
        for (Part part : Part.values()) {
            Running.find(stack.state(), part).ifPresent(found -> running.put(part, found));
        }
        restartOutdated(running);
        progress.expect(Part.values().length);
        bring(Part.GROUND, running);
        new Databases(stack.ports().port(Part.POSTGRES), stack.secrets()).ensure();
        bring(Part.SERVICES, running);
    }

    // the databases and the broker go on over a new build, the services run what was built
    private void restartOutdated(Map<Part, Running> running) throws IOException, InterruptedException {
        List<Running> outdated = running.values().stream()
                .filter(found -> Part.SERVICES.contains(found.part()))
                .filter(found -> !found.version().equals(stack.version()))
                .toList();
        if (!outdated.isEmpty()) {
            progress.line("The sources have changed: restarting the services.");
            Stack.stop(stack.state(), outdated);
            outdated.forEach(found -> running.remove(found.part()));
        }
    }

    private void bring(List<Part> parts, Map<Part, Running> running) throws Refused, IOException, InterruptedException {
        // the broker takes longest, so it goes first
        for (Part part : parts.reversed()) {
            if (!running.containsKey(part)) {
                progress.now("starting " + part.label());
                running.put(part, stack.start(part));
            }
        }
        var waiting = new ArrayList<>(parts);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!waiting.isEmpty()) {
            for (Part part : List.copyOf(waiting)) {
                Running found = running.get(part);
                if (found == null || !found.identity().alive()) {
                    throw Refused.failed(part.label() + " has ended. The end of its log:\n" + tail(part));
                }
                if (isReady(found)) {
                    waiting.remove(part);
                    progress.step(part.label() + " is ready");
                }
            }
            if (System.nanoTime() > end) {
                throw Refused.failed(waiting.getFirst().label() + " is not ready after " + READY_SECONDS
                        + " s. The end of its log:\n" + tail(waiting.getFirst()));
            }
            Thread.sleep(60);
        }
    }

    private boolean isReady(Running part) throws InterruptedException {
        try {
            return probe.ready(part);
        } catch (IOException notYet) {
            return false;
        }
    }

    private String tail(Part part) throws IOException {
        Path log = stack.state().log(part);
        List<String> lines =
                Files.exists(log) ? Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }
}
