package org.section307.bench.largest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.section307.bench.Refused;
import org.section307.engine.Engine;
import org.section307.engine.OrderBook;
import org.section307.engine.Screening;

/**
 * {@code bench largest [--nodes N]}: CPU time of one core for screening the largest manifests that intake takes, best of five, and
 * its ratio to reading the same bytes into a tree, which is the least that anybody can do with them.
 */
public final class LargestCommand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NODES_MAX = 50_000;
    private static final int NODES_LEAST = 50;
    private static final int RUNS = 5;

    private final int nodes;

    private LargestCommand(int nodes) {
        this.nodes = nodes;
    }

    /** @throws Refused for words it does not take, or a number of nodes outside 50 to 50,000 */
    public static LargestCommand parse(List<String> words) throws Refused {
        if (words.isEmpty()) return new LargestCommand(NODES_MAX);
        if (words.size() != 2
                || !words.getFirst().equals("--nodes")
                || !words.getLast().matches("[0-9]{1,6}"))
            throw Refused.wrongUse("bench largest takes --nodes N and nothing else.");
        int nodes = Integer.parseInt(words.getLast());
        if (nodes < NODES_LEAST || nodes > NODES_MAX)
            throw Refused.wrongUse("A manifest has " + NODES_LEAST + " to " + NODES_MAX + " nodes here.");
        return new LargestCommand(nodes);
    }

    /** Prints a row for each shape. */
    public void run(PrintStream out) {
        OrderBook book = OrderBook.shipped();
        out.printf(Locale.ROOT, "%,d nodes; CPU time of one core, best of %d%n", nodes, RUNS);
        for (Shape shape : Shape.values()) {
            byte[] bytes = bytes(shape);
            Screening screening = Engine.screen(bytes, book);
            long screened = bestNanos(() -> Engine.screen(bytes, book).resultBytes());
            long read = bestNanos(() -> tree(bytes));
            out.printf(
                    Locale.ROOT,
                    "%-22s %-9s %5.1f MB in, %6.1f kB out  %6.0f ms, %4.1f times reading it (%.0f ms)%n",
                    shape.words(),
                    screening.verdict(),
                    bytes.length / 1e6,
                    screening.resultBytes().length / 1e3,
                    screened / 1e6,
                    (double) screened / read,
                    read / 1e6);
        }
    }

    private byte[] bytes(Shape shape) {
        try {
            return JSON.writeValueAsBytes(shape.manifest(nodes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tree(byte[] bytes) {
        try {
            JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bestNanos(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return Math.max(1, best);
    }
}
