package org.section307.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** One data folder and the commands that make and serve it. The folder holds {@code data}. */
public record PostgresCluster(PostgresBinaries binaries, Path folder, ServerAccount account) {
    /** The account that makes roles and databases; no service has its password. */
    public static final String SUPERUSER = "postgres";

    private static final String PRIVATE_FOLDER = "rwx------";
    private static final String PRIVATE_FILE = "rw-------";

    /** Whether the data folder was made, and by the major version of these binaries. */
    public boolean exists() throws IOException {
        Path version = data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return false;
        }
        String ours = PostgresBinaries.VERSION.split("\\.", 2)[0];
        String theirs = Files.readString(version).strip();
        if (!ours.equals(theirs)) {
            throw new IOException("The data in " + data() + " is of PostgreSQL " + theirs + "; this is PostgreSQL "
                    + ours + ", which can't read it.");
        }
        return true;
    }

    /** Makes the data folder, with passwords (SCRAM) for every connection; an earlier unfinished one is made anew. */
    public void make(String superuserPassword) throws IOException, InterruptedException {
        Path draft = folder.resolve("data.new");
        delete(draft);
        Files.createDirectories(
                draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE_FOLDER)));
        account.own(draft);
        Path password = folder.resolve("password.tmp");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE_FILE)));
        Files.writeString(password, superuserPassword + "\n");
        account.own(password);
        try {
            run(List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + draft,
                    "--username=" + SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=C.UTF-8"));
        } finally {
            Files.deleteIfExists(password);
        }
        // complete or not at all: initdb cut short leaves no data folder behind
        Files.move(draft, data());
    }

    /** The command that serves the folder on a loopback port. */
    public List<String> serve(int port, boolean endsWithParent, List<String> settings) throws IOException {
        var words = new ArrayList<String>();
        words.add(binaries.program("postgres"));
        words.addAll(List.of("-D", data().toString(), "-p", Integer.toString(port)));
        var all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=100",
                "shared_buffers=128MB",
                // values of the data must not reach the log by way of error details and statements
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_timezone=UTC",
                "timezone=UTC"));
        all.addAll(settings);
        for (String setting : all) {
            words.addAll(List.of("-c", setting));
        }
        return account.command(endsWithParent, words);
    }

    /** The folder PostgreSQL calls its data directory. */
    public Path data() {
        return folder.resolve("data");
    }

    private void run(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(account.command(false, words))
                .directory(binaries.folder().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("initdb ended with " + process.exitValue() + ": " + output.strip());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path path :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
