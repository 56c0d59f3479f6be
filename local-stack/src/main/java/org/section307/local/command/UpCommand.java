package org.section307.local.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.section307.local.Refused;
import org.section307.local.stack.Programs;
import org.section307.local.stack.Progress;
import org.section307.local.stack.Stack;
import org.section307.local.stack.Up;
import org.section307.local.state.LogFiles;
import org.section307.local.state.Part;
import org.section307.local.state.Ports;
import org.section307.local.state.Running;
import org.section307.local.state.StateFolder;
import org.section307.local.state.StateLock;

/** {@code up}: starts what does not run and returns when all is ready. */
final class UpCommand {
    private UpCommand() {}

    static void run(Context context, List<String> words) throws Refused, IOException, InterruptedException {
        if (!words.isEmpty()) {
            throw Refused.wrongUse("up takes no words.");
        }
        StateFolder state = context.state();
        Ports ports = Ports.from(context.settings());
        state.open();
        try (StateLock lock = StateLock.take(state)) {
            Up.check(state, ports);
            LogFiles.rotate(state.logs());
            Programs programs = Programs.copy(context.root(), state, context.version());
            var stack = new Stack(state, ports, programs, context.settings());
            Progress progress = context.progress();
            bring(stack, progress);
            programs.settle(state, versionsInUse(state));
            report(ports, progress);
        }
    }

    private static void bring(Stack stack, Progress progress) throws Refused, IOException, InterruptedException {
        var undo = new Undo(stack, progress);
        Runtime.getRuntime().addShutdownHook(undo);
        try {
            new Up(stack, progress).run();
            undo.disarm();
        } catch (SQLException e) {
            throw Refused.failed("PostgreSQL refused to set up the databases: " + e.getMessage());
        } finally {
            progress.end();
            undo.now("");
        }
    }

    private static Set<String> versionsInUse(StateFolder state) throws IOException {
        var versions = new HashSet<String>();
        for (Part part : Part.values()) {
            Running.find(state, part).ifPresent(running -> versions.add(running.version()));
        }
        return versions;
    }

    private static void report(Ports ports, Progress progress) {
        progress.line(String.format(Locale.ROOT, "Ready after %.1f s.", progress.seconds()));
        for (Part service : Part.SERVICES) {
            progress.line(String.format(
                    Locale.ROOT,
                    "  %-18s http://127.0.0.1:%d  (documentation at /docs)",
                    service.label(),
                    ports.port(service)));
        }
    }

    /** Stops what was started when the start is cut short by a failure or by Ctrl-C; once. */
    private static final class Undo extends Thread {
        private final Stack stack;
        private final Progress progress;
        private boolean armed = true;

        Undo(Stack stack, Progress progress) {
            this.stack = stack;
            this.progress = progress;
        }

        @Override
        public void run() {
            now("Interrupted: stopping what was started.");
        }

        synchronized void disarm() {
            armed = false;
        }

        synchronized void now(String why) {
            if (!armed) {
                return;
            }
            armed = false;
            if (!why.isEmpty()) {
                progress.line(why);
            }
            try {
                stack.abort();
            } catch (IOException e) {
                progress.line("Something that was started still runs: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
