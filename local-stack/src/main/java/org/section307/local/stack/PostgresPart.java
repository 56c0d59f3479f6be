package org.section307.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.section307.local.postgres.PostgresBinaries;
import org.section307.local.postgres.PostgresCluster;
import org.section307.local.postgres.ServerAccount;
import org.section307.local.state.ProcessIdentity;
import org.section307.local.state.Secrets;
import org.section307.local.state.StateFolder;

/** PostgreSQL as a part of the stack: made when new, and started again after any end. */
final class PostgresPart {
    private static final int ORPHANS_SECONDS = 20;
    private static final Path PROC = Path.of("/proc");

    private final StateFolder state;
    private final Secrets secrets;

    PostgresPart(StateFolder state, Secrets secrets) {
        this.state = state;
        this.secrets = secrets;
    }

    ProcessIdentity start(int port, Path log) throws IOException, InterruptedException {
        Path home = Files.createDirectories(state.postgres());
        PostgresBinaries binaries = PostgresBinaries.in(home);
        var cluster = new PostgresCluster(binaries, home, ServerAccount.choose(home));
        if (!cluster.exists()) {
            cluster.make(secrets.password(PostgresCluster.SUPERUSER));
        }
        clear(cluster.data());
        return Daemon.start(cluster.serve(port, false, List.of()), java.util.Map.of(), binaries.folder(), log);
    }

    /**
     * After a kill -9 the server's children live on for a moment, and while they do its lock file keeps a new server
     * away. After a reboot the lock file may name a stranger's process, which would keep it away for ever: then, and
     * only when nothing works in the folder, it is removed.
     */
    private static void clear(Path data) throws IOException, InterruptedException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock) || !Files.isDirectory(PROC.resolve("self"))) {
            return;
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ORPHANS_SECONDS);
        while (inUse(data)) {
            if (System.nanoTime() > end) {
                throw new IOException("Another PostgreSQL works in " + data + ".");
            }
            Thread.sleep(50);
        }
        Files.deleteIfExists(lock);
    }

    // every process of a server has its data folder as working directory
    private static boolean inUse(Path data) throws IOException {
        Path folder = data.toRealPath();
        try (var processes = Files.list(PROC)) {
            return processes
                    .filter(process -> Character.isDigit(
                            String.valueOf(process.getFileName()).charAt(0)))
                    .anyMatch(process -> worksIn(process, folder));
        }
    }

    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder);
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
