package org.section307.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Deleting whole folders. */
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

    private static boolean deleted(Path path) {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException busy) {
            return false;
        }
    }
}
