package org.section307.local.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.section307.local.Refused;
import org.section307.local.stack.Probe;
import org.section307.local.state.Memory;
import org.section307.local.state.Part;
import org.section307.local.state.Running;
import org.section307.local.state.Secrets;
import org.section307.local.state.StateFolder;

/** {@code status}: each part's state, process, port and memory; fails unless all are ready. */
final class StatusCommand {
    private StatusCommand() {}

    static void run(Context context, List<String> words) throws Refused, IOException, InterruptedException {
        if (!words.isEmpty()) {
            throw Refused.wrongUse("status takes no words.");
        }
        StateFolder state = context.state();
        if (state.isEmpty()) {
            throw Refused.failed("Nothing runs; ./s307 up starts it.");
        }
        state.open();
        var probe = new Probe(state, Secrets.loadOrMake(state.secrets()));
        boolean allReady = true;
        for (Part part : Part.values()) {
            Optional<Running> running = Running.find(state, part);
            String word = running.isPresent() ? word(probe, running.get()) : absent(state, part);
            allReady &= word.equals("ready");
            context.out().println(line(part, word, running));
        }
        if (!allReady) {
            throw Refused.failed("Not everything is ready; ./s307 up starts what is missing.");
        }
    }

    private static String word(Probe probe, Running running) throws InterruptedException {
        try {
            return probe.ready(running) ? "ready" : "not ready";
        } catch (IOException silent) {
            return "not ready";
        }
    }

    // a process file without its process: nobody stopped it
    private static String absent(StateFolder state, Part part) throws IOException {
        return Running.read(state, part).isPresent() ? "died" : "stopped";
    }

    private static String line(Part part, String word, Optional<Running> running) {
        String rest = running.map(found -> "pid " + found.identity().pid() + "  port "
                        + ports(found.ports()) + "  "
                        + Memory.mebibytes(found.identity().pid()).stream()
                                .mapToObj(size -> size + " MiB")
                                .collect(Collectors.joining()))
                .orElse("");
        return String.format(Locale.ROOT, "%-18s %-10s %s", part.label(), word, rest)
                .stripTrailing();
    }

    private static String ports(Map<?, Integer> ports) {
        return ports.values().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
