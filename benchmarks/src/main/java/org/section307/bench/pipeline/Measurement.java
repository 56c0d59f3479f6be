package org.section307.bench.pipeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.section307.bench.Refused;
import org.section307.local.state.Part;

/** One run: the product first, then the machine's limits, then the ratios. */
final class Measurement {
    /** Of the closed loop's rate: where latencies are those of work and not of a queue. */
    private static final double OPEN_SHARE = 0.7;
    /** It takes thousands of rows a second: longer would only fill the disk. */
    private static final int BARE_WARM_UP_SECONDS_MAX = 90;

    private final PipelineCommand command;
    private final BenchStack stack;
    private final Results results;
    private final PrintStream err;
    private final long limitSeconds;
    private final Rows rows;

    Measurement(PipelineCommand command, BenchStack stack, Results results, PrintStream err) {
        this.command = command;
        this.stack = stack;
        this.results = results;
        this.err = err;
        this.limitSeconds = Math.max(1, command.seconds() / 3);
        this.rows = new Rows(command.seed());
    }

    void run(Path root) throws Refused, IOException, InterruptedException, SQLException {
        Map<String, Long> processes = stack.processes();
        Product.Measured closed;
        Product.Measured open;
        try (Product product = Product.of(stack)) {
            var filings = new Filings(command.seed());
            var usage = new ProcessUsage(processes);
            say("Warming up.");
            product.closed(filings, command.clients(), command.warmUpSeconds());
            say("The product, each client waiting for its answer.");
            closed = measured(
                    "product-closed", usage, () -> product.closed(filings, command.clients(), command.seconds()));
            double rate = OPEN_SHARE
                    * Math.min(closed.visiblePerSecond(), closed.posts().perSecond());
            say(String.format(Locale.ROOT, "The product at an even %.1f a second.", rate));
            open = measured(
                    "product-open", usage, () -> product.open(filings, command.clients(), command.seconds(), rate));
            check(product);
        }
        limits(root, processes, closed, open);
    }

    private void check(Product product) throws Refused, InterruptedException {
        ObjectNode values = Results.node().put("accepted", product.taken()).put("planted", product.planted());
        ObjectNode statuses = values.putObject("statuses");
        product.check().forEach(statuses::put);
        results.add("check", values);
    }

    private void limits(Path root, Map<String, Long> processes, Product.Measured closed, Product.Measured open)
            throws Refused, IOException, InterruptedException, SQLException {
        say("PostgreSQL alone.");
        PostgresLimits postgres = PostgresLimits.of(stack, rows);
        double commits = postgres.commitsPerSecond(limitSeconds);
        results.add("postgres-commits", rate(commits).put("connections", PostgresLimits.CONNECTIONS));
        double copied = 0;
        for (int connections = 1; connections <= 2; connections++) {
            double one = postgres.copiedPerSecond(connections, limitSeconds);
            results.add("postgres-copy", rate(one).put("connections", connections));
            copied = Math.max(copied, one);
        }
        postgres.empty();
        say("A Kafka producer alone.");
        var kafka = new KafkaLimit(stack.kafka(), rows);
        double records = 0;
        for (String codec : KafkaLimit.CODECS) {
            double one = kafka.recordsPerSecond(codec, limitSeconds);
            results.add("kafka-producer", rate(one).put("codec", codec));
            records = Math.max(records, one);
        }
        say("The bare endpoint.");
        Long service = processes.get(Part.SHIPMENT.label());
        if (service == null) throw Refused.failed("shipment-service has ended.");
        try (BareEndpoint bare = BareEndpoint.start(root, stack, service)) {
            var load = new Load(bare, new Filings(command.seed()), command.clients());
            load.closed(Math.clamp(command.warmUpSeconds() / 3, 1, BARE_WARM_UP_SECONDS_MAX));
            var usage = new ProcessUsage(bare.processes(processes));
            Map<String, Double> before = usage.cpuSeconds();
            Load.Measured bareClosed = load.closed(limitSeconds);
            results.add("bare-closed", used(posts(bareClosed), usage, before));
            before = usage.cpuSeconds();
            Load.Measured bareOpen = load.open(limitSeconds, open.posts().perSecond());
            results.add("bare-open", used(posts(bareOpen), usage, before));
            var ratios = new Ratios(closed, open, commits, copied, records, bareClosed, bareOpen);
            results.add("ratios", ratios.json());
            ratios.print(err);
        }
    }

    /** A load on the product. */
    @FunctionalInterface
    private interface Loading {
        Product.Measured run() throws Refused, InterruptedException;
    }

    private Product.Measured measured(String name, ProcessUsage usage, Loading loading)
            throws Refused, InterruptedException {
        Map<String, Double> before = usage.cpuSeconds();
        Product.Measured measured = loading.run();
        ObjectNode values = posts(measured.posts());
        values.put("visiblePerSecond", Results.round(measured.visiblePerSecond()));
        values.set("toVisibleMilliseconds", Results.milliseconds(measured.toVisible()));
        results.add(name, used(values, usage, before));
        return measured;
    }

    private static ObjectNode used(ObjectNode values, ProcessUsage usage, Map<String, Double> before) {
        ObjectNode cpu = values.putObject("cpuSeconds");
        usage.cpuSeconds()
                .forEach((process, seconds) ->
                        cpu.put(process, Results.round(seconds - before.getOrDefault(process, 0.0))));
        ObjectNode memory = values.putObject("residentMiB");
        usage.mebibytes().forEach(memory::put);
        return values;
    }

    private static ObjectNode posts(Load.Measured posts) {
        ObjectNode values = rate(posts.perSecond()).put("posts", posts.posts());
        values.set("postMilliseconds", Results.milliseconds(posts.latencies()));
        return values;
    }

    private static ObjectNode rate(double perSecond) {
        return Results.node().put("perSecond", Results.round(perSecond));
    }

    private void say(String what) {
        err.println(what);
    }
}
