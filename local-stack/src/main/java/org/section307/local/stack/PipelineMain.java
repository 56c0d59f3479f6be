package org.section307.local.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.section307.local.Refused;
import org.section307.local.postgres.PostgresBinaries;
import org.section307.local.state.Part;
import org.section307.local.state.PortSetting;
import org.section307.local.state.Ports;
import org.section307.local.state.Running;
import org.section307.local.state.StateFolder;

/**
 * The whole stack under a test's command: brings it up on free ports, then obeys lines of standard input ({@code kill
 * kafka}), each answered by {@code DONE} or {@code FAILED …}. Ends everything when its input does.
 */
public final class PipelineMain {
    private final Stack stack;
    private final StateFolder state;

    private PipelineMain(Stack stack) {
        this.stack = stack;
        this.state = stack.state();
    }

    /** Arguments: the checkout, the state folder. */
    public static void main(String[] arguments) throws Exception {
        Logging.quiet();
        Path root = Path.of(arguments[0]);
        var state = new StateFolder(Path.of(arguments[1]));
        state.open();
        // unpacked once for all test runs
        PostgresBinaries kept =
                PostgresBinaries.in(Files.createDirectories(root.resolve("local-stack/target/postgres")));
        Files.createSymbolicLink(
                state.postgres().resolve(String.valueOf(kept.folder().getFileName())), kept.folder());
        var stack = new Stack(state, freePorts(), Programs.built(root, "built"), System.getenv());
        var main = new PipelineMain(stack);
        Runtime.getRuntime().addShutdownHook(new Thread(main::end));
        main.obey("up");
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            main.obey(line);
        }
        System.exit(0);
    }

    private static Ports freePorts() throws IOException {
        Iterator<Integer> free = FreePorts.take(PortSetting.values().length).iterator();
        var ports = new HashMap<PortSetting, Integer>();
        for (PortSetting setting : PortSetting.values()) {
            ports.put(setting, free.next());
        }
        return new Ports(ports);
    }

    private void obey(String line) throws InterruptedException {
        try {
            String[] words = line.strip().split(" ", 2);
            if (words[0].equals("up")) {
                up();
            } else {
                Part part = Part.named(words[words.length - 1])
                        .orElseThrow(() -> Refused.wrongUse("there is no such part"));
                one(words[0], part);
            }
            System.out.println("DONE");
        } catch (Refused e) {
            System.out.println("FAILED " + e.sentence().lines().findFirst().orElse(""));
            System.err.println(e.sentence());
        } catch (IOException | SQLException e) {
            System.out.println("FAILED " + e.getClass().getSimpleName());
            System.err.println(e.getMessage());
        }
        System.out.flush();
    }

    private void one(String order, Part part) throws Refused, IOException, InterruptedException {
        switch (order) {
            case "kill" -> Stack.kill(state, part);
            case "begin" -> stack.start(part);
            case "stop" -> Stack.stop(state, Running.find(state, part).stream().toList());
            case "pause" -> signal(part, "STOP");
            case "resume" -> signal(part, "CONT");
            default -> throw Refused.wrongUse("there is no such order");
        }
    }

    private void signal(Part part, String signal) throws IOException, InterruptedException {
        for (Running running : Running.find(state, part).stream().toList()) {
            Daemon.signal(running.identity(), signal);
        }
    }

    private void up() throws Refused, IOException, InterruptedException, SQLException {
        new Up(stack, new Progress(System.err, false, false)).run();
        settings().forEach((name, value) -> System.out.println(name + "=" + value));
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(TestStackMain.settings(stack.ports().port(Part.POSTGRES), stack.secrets()));
        settings.put("S307_KAFKA", "127.0.0.1:" + stack.ports().port(Part.KAFKA));
        settings.put("S307_OIDC", "http://127.0.0.1:" + stack.ports().port(Part.OIDC));
        settings.put("s307.test.key", state.signingKey().toString());
        settings.put("s307.state", state.path().toString());
        for (PortSetting setting : PortSetting.values()) {
            settings.put(setting.name(), Integer.toString(stack.ports().port(setting)));
        }
        for (Part part : Part.values()) {
            settings.put(
                    "s307.port." + part.label().toLowerCase(Locale.ROOT),
                    Integer.toString(stack.ports().port(part)));
        }
        return settings;
    }

    private void end() {
        try {
            var running = new ArrayList<Running>();
            for (Part part : Part.values()) {
                Running.find(state, part).ifPresent(running::add);
            }
            for (Running paused : running) {
                Daemon.signal(paused.identity(), "CONT");
            }
            Stack.stop(state, running);
            keepLogs();
            Folders.delete(state.path());
        } catch (IOException e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // for whoever asks why a test failed
    private void keepLogs() throws IOException {
        Path kept = state.path().resolveSibling("pipeline-logs");
        Folders.delete(kept);
        Folders.copy(state.logs(), kept);
    }
}
