package org.section307.local.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.section307.local.Refused;

/** The one folder in which everything that lasts is kept. */
public record StateFolder(Path path) {
    /** The layout this version writes. */
    public static final int LAYOUT = 1;

    // as root, the database runs as nobody, who has to get to its data
    private static final Set<PosixFilePermission> OTHERS_PASS = PosixFilePermissions.fromString("rwx--x--x");
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

    /**
     * Makes the folder, or checks that this version can read the one that is there.
     *
     * @throws Refused if it is of another layout, or of another account
     */
    public void open() throws Refused, IOException {
        if (isEmpty()) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, OTHERS_PASS);
            write(layoutFile(), LAYOUT + "\n");
        }
        check();
        ensure(postgres(), OTHERS_PASS);
        // manifests are in the topics: nobody else's business
        for (Path folder : List.of(kafka(), oidc(), logs(), run(), programs())) {
            ensure(folder, PRIVATE);
        }
    }

    private static void ensure(Path folder, Set<PosixFilePermission> permissions) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    /** Whether nothing was ever kept here. */
    public boolean isEmpty() throws IOException {
        if (!Files.isDirectory(path)) {
            return true;
        }
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /** Refuses a folder that this version can't read; there is no older layout to migrate from yet. */
    public void check() throws Refused, IOException {
        if (!Files.isWritable(path)) {
            throw Refused.failed(path + " belongs to the account " + Files.getOwner(path) + ": run as that one.");
        }
        String found =
                Files.exists(layoutFile()) ? Files.readString(layoutFile()).strip() : "none";
        if (!found.equals(Integer.toString(LAYOUT))) {
            throw Refused.failed(path + " has layout " + found + " and this version reads layout " + LAYOUT
                    + " only: use the version that wrote it, or move the folder away.");
        }
    }

    /** Writes a small file so that it is there whole or not at all. */
    static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    public Path layoutFile() {
        return path.resolve("layout");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /** The log of a part. */
    public Path log(Part part) {
        return logs().resolve(part.label() + ".log");
    }

    /** Process files and marks of readiness; nothing in it lasts longer than the processes. */
    public Path run() {
        return path.resolve("run");
    }

    /** Holds the programs of PostgreSQL and its data folder. */
    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    /** Kafka's word that it is ready and its topics are there: its process number. */
    public Path kafkaReady() {
        return run().resolve("kafka.ready");
    }

    public Path oidc() {
        return path.resolve("oidc");
    }

    public Path signingKey() {
        return oidc().resolve("signing-key.der");
    }

    public Path secrets() {
        return path.resolve("secrets.properties");
    }

    /** The built programs that run, apart from the build's own folders. */
    public Path programs() {
        return path.resolve("app");
    }
}
