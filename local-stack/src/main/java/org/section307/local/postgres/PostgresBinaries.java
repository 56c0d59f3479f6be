package org.section307.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
public record PostgresBinaries(Path folder) {
    /** The version of the programs; a data folder belongs to the major version before the dot. */
    public static final String VERSION = "18.6.0";

    /** The folder of these binaries under {@code parent}, unpacked if it is not there: whole or not at all. */
    public static PostgresBinaries in(Path parent) throws IOException {
        Path folder = parent.resolve("postgres-" + VERSION);
        if (!Files.exists(folder)) {
            Path draft = Files.createDirectories(parent.resolve(
                    folder.getFileName() + ".tmp" + ProcessHandle.current().pid()));
            unpack(draft);
            try {
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException anotherWasFaster) {
                if (!Files.exists(folder)) {
                    throw anotherWasFaster;
                }
            }
        }
        return new PostgresBinaries(folder);
    }

    /** The path of one program, e.g. {@code initdb}. */
    public String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path to) throws IOException {
        try (InputStream archive = open();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = to.resolve(entry.getName()).normalize();
                if (!target.startsWith(to)) {
                    throw new IOException("The archive names a file outside its folder: " + entry.getName());
                }
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            try {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } catch (FileAlreadyExistsException same) {
                throw new UncheckedIOException("The archive names a file twice.", same);
            }
        } else {
            Files.copy(tar, target);
            boolean program = (entry.getMode() & 0100) != 0;
            // readable by all: as root the server runs as another account
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream open() throws IOException {
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean arm = machine.contains("aarch64") || machine.contains("arm64");
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        List<String> names = List.of(
                "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz",
                "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm64v8" : "amd64") + ".txz");
        for (String name : names) {
            InputStream found = PostgresBinaries.class.getResourceAsStream(name);
            if (found != null) {
                return found;
            }
        }
        throw new IOException("There are no PostgreSQL binaries for this machine (" + machine + ") on the class path.");
    }
}
