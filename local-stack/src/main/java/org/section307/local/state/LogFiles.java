package org.section307.local.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Keeps the logs small. The processes append to their files and never reopen them, so a full log is copied and cut;
 * the few lines written between the two are lost to the copy.
 */
public final class LogFiles {
    static final long BYTES_MAX = 10L * 1024 * 1024;
    static final int KEPT = 5;

    private LogFiles() {}

    /** Rotates every {@code .log} in the folder that has grown over 10 MiB; five older ones stay. */
    public static void rotate(Path folder) throws IOException {
        rotate(folder, BYTES_MAX);
    }

    static void rotate(Path folder, long bytesMax) throws IOException {
        List<Path> full;
        try (var files = Files.list(folder)) {
            full = files.filter(file -> file.toString().endsWith(".log") && sizeOf(file) > bytesMax)
                    .toList();
        }
        for (Path log : full) {
            for (int number = KEPT - 1; number >= 1; number--) {
                Path older = numbered(log, number);
                if (Files.exists(older)) {
                    Files.move(older, numbered(log, number + 1), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.copy(log, numbered(log, 1), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static Path numbered(Path log, int number) {
        return log.resolveSibling(log.getFileName() + "." + number);
    }
}
