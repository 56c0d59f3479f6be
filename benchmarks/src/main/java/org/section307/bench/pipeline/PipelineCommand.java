package org.section307.bench.pipeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.section307.bench.Refused;
import org.section307.local.stack.Logging;

/**
 * {@code bench pipeline [--warm-up N] [--seconds N] [--clients N] [--seed N] [--record]}: how many manifests go through the whole pipeline and how soon
 * their status is visible, beside what PostgreSQL, Kafka and a bare endpoint do at most on the same machine in the same run.
 *
 * @param warmUpSeconds of load before anything is measured; the bare endpoint's is a third, at most 90
 * @param seconds of each of the product's two loads; each limit a third
 * @param clients how many connections file at once
 * @param seed of the manifests
 * @param record whether the lines are kept in the checkout
 */
public record PipelineCommand(int warmUpSeconds, int seconds, int clients, long seed, boolean record) {
    private static final int SECONDS_MAX = 3600;
    private static final int CLIENTS_MAX = 256;
    private static final int SEED_MAX = 999_999_999;

    /** @throws Refused for words it does not take, or a number out of bounds */
    public static PipelineCommand parse(List<String> words) throws Refused {
        int warmUpSeconds = 120;
        int seconds = 30;
        int clients = 16;
        int seed = 307;
        boolean record = false;
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--warm-up" -> warmUpSeconds = number(words, ++i, SECONDS_MAX);
                case "--seconds" -> seconds = number(words, ++i, SECONDS_MAX);
                case "--clients" -> clients = number(words, ++i, CLIENTS_MAX);
                case "--seed" -> seed = number(words, ++i, SEED_MAX);
                case "--record" -> record = true;
                default -> throw Refused.wrongUse("bench pipeline does not know " + words.get(i) + ".");
            }
        }
        return new PipelineCommand(warmUpSeconds, seconds, clients, seed, record);
    }

    /**
     * Starts a stack, measures, stops it. Lines of JSON go to {@code out}, what is going on and the table of ratios to {@code err}.
     *
     * @param root the checkout, built
     * @param version of that build
     * @throws Refused when the stack does not start, or something that was filed is lost or has another status than was planted
     */
    public void run(Path root, String version, PrintStream out, PrintStream err) throws Refused {
        Logging.quiet();
        var results = new Results(about(root), out);
        err.println("Starting a stack for the measurement.");
        try (BenchStack stack = BenchStack.start(root, version, err)) {
            new Measurement(this, stack, results, err).run(root);
            if (record) err.println("Recorded in " + results.record(root) + ".");
        } catch (IOException | SQLException e) {
            throw Refused.failed("The measurement broke off: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.failed("Interrupted.");
        }
    }

    private ObjectNode about(Path root) {
        ObjectNode about = Results.node()
                .put("commit", Machine.commit(root))
                .put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("seed", seed);
        about.set("machine", Machine.describe());
        about.putObject("settings")
                .put("warmUpSeconds", warmUpSeconds)
                .put("seconds", seconds)
                .put("clients", clients)
                .put("linesPerManifest", Filings.LINES)
                .put("plantedOneIn", Filings.ONE_PLANTED_IN);
        return about;
    }

    private static int number(List<String> words, int at, int most) throws Refused {
        String word = at < words.size() ? words.get(at) : "";
        if (!word.matches("[0-9]{1,9}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > most)
            throw Refused.wrongUse(words.get(at - 1) + " needs a whole number from 1 to " + most + ".");
        return Integer.parseInt(word);
    }
}
