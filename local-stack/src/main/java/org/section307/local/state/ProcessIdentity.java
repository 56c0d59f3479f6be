package org.section307.local.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process, told apart from any later one with the same number: by its start, which on Linux is counted from the boot
 * of this machine (the wall clock may be set meanwhile), elsewhere the instant.
 *
 * @param pid the process's number
 * @param start when it started, in a form that is only compared
 */
public record ProcessIdentity(long pid, String start) {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    // fields of /proc/PID/stat after the name in parentheses
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    /** The identity of a process that runs now; empty if none of this number does, or it only waits to be reaped. */
    public static Optional<ProcessIdentity> of(long pid) {
        if (Files.isReadable(BOOT)) {
            return fromProc(pid);
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(start -> new ProcessIdentity(pid, "instant " + start));
    }

    /** Whether this very process still runs. */
    public boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** A handle to end it with; empty if it no longer runs. */
    public Optional<ProcessHandle> handle() {
        return alive() ? ProcessHandle.of(pid) : Optional.empty();
    }

    private static Optional<ProcessIdentity> fromProc(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
                return Optional.empty();
            }
            String boot = Files.readString(BOOT).strip();
            return Optional.of(new ProcessIdentity(pid, "boot " + boot + " tick " + fields[START_TICKS]));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
