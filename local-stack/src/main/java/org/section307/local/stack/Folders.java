package org.section307.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Copying and deleting whole folders. */
public final class Folders {
    private Folders() {}

    /** Deletes the folder and all in it, as far as it can; false if something is left. */
    public static boolean delete(Path folder) {
        boolean all = true;
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                all &= deleted(path);
            }
        } catch (IOException | java.io.UncheckedIOException vanished) {
            return !Files.exists(folder);
        }
        return all;
    }

    /** Copies a folder and all in it; the target must not exist. */
    public static void copy(Path from, Path to) throws IOException {
        Path source = from.normalize();
        try (var paths = Files.walk(source)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(source.relativize(path).toString()));
            }
        }
    }

    private static boolean deleted(Path path) {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException busy) {
            return false;
        }
    }
}
