package org.section307.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.section307.local.Refused;
import org.section307.local.state.Part;
import org.section307.local.state.StateFolder;

/** {@code logs [-f] [NAME]}: the end of one or all logs, and with -f what is added to them. */
final class LogsCommand {
    private static final int TAIL_BYTES = 16_384;
    private static final int POLL_MS = 250;

    private LogsCommand() {}

    static void run(Context context, List<String> words) throws Refused, IOException, InterruptedException {
        boolean follow = words.contains("-f");
        List<String> names = words.stream().filter(word -> !word.equals("-f")).toList();
        if (names.size() > 1) {
            throw Refused.wrongUse("logs takes one name at most.");
        }
        List<Part> parts = names.isEmpty() ? Arrays.asList(Part.values()) : List.of(part(names.getFirst()));
        StateFolder state = context.state();
        if (state.isEmpty()) {
            throw Refused.failed("There are no logs yet.");
        }
        var tails = new ArrayList<Tail>();
        for (Part part : parts) {
            tails.add(new Tail(state.log(part), parts.size() == 1 ? "" : part.label() + " | "));
        }
        do {
            for (Tail tail : tails) {
                tail.print(context.out());
            }
            Thread.sleep(follow ? POLL_MS : 0);
            // whoever read our output may have gone
        } while (follow && !context.out().checkError());
    }

    private static Part part(String name) throws Refused {
        return Part.named(name)
                .orElseThrow(() -> Refused.wrongUse("logs: there is no " + name + "; the names are "
                        + Arrays.stream(Part.values()).map(Part::label).collect(Collectors.joining(", ")) + "."));
    }

    /** One file, read from near its end on; it may be cut (rotated) meanwhile. */
    private static final class Tail {
        private final Path file;
        private final String prefix;
        private long position = -1;

        Tail(Path file, String prefix) {
            this.file = file;
            this.prefix = prefix;
        }

        void print(PrintStream out) throws IOException {
            if (!Files.exists(file)) {
                return;
            }
            try (var log = new RandomAccessFile(file.toFile(), "r")) {
                boolean first = position < 0;
                long size = log.length();
                if (first) {
                    position = Math.max(0, size - TAIL_BYTES);
                } else if (size < position) {
                    position = 0;
                }
                log.seek(position);
                var bytes = new byte[(int) Math.min(size - position, 1 << 20)];
                log.readFully(bytes);
                int end = lastLineEnd(bytes);
                int start = first && position > 0 ? firstLineEnd(bytes) : 0;
                position += end;
                for (String line : new String(bytes, start, Math.max(0, end - start), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    out.println(prefix + line);
                }
                out.flush();
            }
        }

        private static int lastLineEnd(byte[] bytes) {
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            return end;
        }

        private static int firstLineEnd(byte[] bytes) {
            int start = 0;
            while (start < bytes.length && bytes[start] != '\n') {
                start++;
            }
            return Math.min(bytes.length, start + 1);
        }
    }
}
