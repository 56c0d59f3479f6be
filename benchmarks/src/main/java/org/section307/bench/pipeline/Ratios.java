package org.section307.bench.pipeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * The product beside each limit.
 *
 * @param closed the product, each client waiting for its answer
 * @param open the product below saturation
 * @param commits of PostgreSQL, one row each, per second
 * @param copied rows by COPY per second
 * @param records of a Kafka producer alone per second
 * @param bareClosed the bare endpoint, each client waiting for its answer
 * @param bareOpen the bare endpoint at the product's rate
 */
record Ratios(
        Product.Measured closed,
        Product.Measured open,
        double commits,
        double copied,
        double records,
        Load.Measured bareClosed,
        Load.Measured bareOpen) {

    /** The product's rate through the whole pipeline as a share of each limit; its POST's latencies as multiples of the bare ones. */
    ObjectNode json() {
        ObjectNode values = Results.node().put("productPerSecond", Results.round(closed.visiblePerSecond()));
        ObjectNode shares = values.putObject("productOf");
        limits().forEach((name, limit) -> shares.put(name, Results.round(closed.visiblePerSecond() / limit)));
        values.putObject("postOverBare")
                .put("p50", times(50))
                .put("p99", times(99))
                .put("p99.9", times(99.9));
        return values;
    }

    void print(PrintStream out) {
        out.println();
        out.printf(Locale.ROOT, "%-44s %10s %14s%n", "ten-line manifests", "a second", "product/limit");
        out.printf(Locale.ROOT, "%-44s %10.1f%n", "the product, POST to status visible", closed.visiblePerSecond());
        limits().forEach((name, limit) ->
                out.printf(Locale.ROOT, "%-44s %10.1f %14.3f%n", name, limit, closed.visiblePerSecond() / limit));
        out.println();
        out.printf(
                Locale.ROOT,
                "%-44s %10s %10s %10s%n",
                String.format(
                        Locale.ROOT,
                        "milliseconds at %.1f a second",
                        open.posts().perSecond()),
                "p50",
                "p99",
                "p99.9");
        latencies(out, "the product, POST", open.posts().latencies());
        latencies(out, "the product, POST to status visible", open.toVisible());
        latencies(out, "bare endpoint, POST", bareOpen.latencies());
        out.flush();
    }

    private Map<String, Double> limits() {
        var limits = new LinkedHashMap<String, Double>();
        limits.put("PostgreSQL commits of one row", commits);
        limits.put("PostgreSQL COPY, rows", copied);
        limits.put("Kafka producer, records", records);
        limits.put("bare endpoint, POSTs", bareClosed.perSecond());
        return limits;
    }

    private double times(double percentile) {
        return Results.round(Results.at(open.posts().latencies(), percentile)
                / Math.max(0.001, Results.at(bareOpen.latencies(), percentile)));
    }

    private static void latencies(PrintStream out, String name, Histogram nanos) {
        out.printf(
                Locale.ROOT,
                "%-44s %10.1f %10.1f %10.1f%n",
                name,
                Results.at(nanos, 50),
                Results.at(nanos, 99),
                Results.at(nanos, 99.9));
    }
}
