package org.section307.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.section307.local.state.ProcessIdentity;

/** Processes that outlive whoever started them, and how they are ended. */
final class Daemon {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin"), Path.of("/bin"));
    private static final int SOFT_SECONDS = 25;
    private static final int HARD_SECONDS = 10;

    private Daemon() {}

    /**
     * Starts a process in a session of its own, so that neither Ctrl-C nor a closed terminal reaches it; its output is
     * appended to the log.
     */
    static ProcessIdentity start(List<String> words, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        var command = new ArrayList<>(ownSession());
        command.addAll(words);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        long pid = builder.start().pid();
        return ProcessIdentity.of(pid).orElseThrow(() -> new IOException("The process ended at once; see " + log));
    }

    /** Asks a process to end and, when it does not, makes it; false if it still runs. */
    static boolean stop(ProcessIdentity process, String signal) throws InterruptedException {
        if (!signal(process, signal)) {
            return true;
        }
        if (ended(process, SOFT_SECONDS)) {
            return true;
        }
        signal(process, "KILL");
        return ended(process, HARD_SECONDS);
    }

    /** Sends a signal to this very process; false if it no longer runs. */
    static boolean signal(ProcessIdentity process, String signal) throws InterruptedException {
        if (!process.alive()) {
            return false;
        }
        try {
            return new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noKill) {
            return process.handle().map(ProcessHandle::destroy).orElse(false);
        }
    }

    static boolean ended(ProcessIdentity process, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (process.alive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(30);
        }
        return true;
    }

    private static List<String> ownSession() {
        for (Path place : PLACES) {
            if (Files.isExecutable(place.resolve("setsid"))) {
                return List.of(place.resolve("setsid").toString());
            }
        }
        for (Path place : PLACES) {
            // macOS has no setsid program
            if (Files.isExecutable(place.resolve("perl"))) {
                return List.of(place.resolve("perl").toString(), "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV");
            }
        }
        return List.of("nohup");
    }
}
