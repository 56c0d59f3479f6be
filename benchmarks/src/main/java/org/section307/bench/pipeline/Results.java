package org.section307.bench.pipeline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** The measurements of one run, each a line of JSON that says where, when and how it was taken. */
final class Results {
    private final ObjectNode run;
    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    /** @param run what holds for every measurement: commit, date, machine, seed, settings */
    Results(ObjectNode run, PrintStream out) {
        this.run = run;
        this.out = out;
    }

    /** Prints one and keeps it. */
    void add(String measurement, ObjectNode values) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("measurement", measurement);
        line.setAll(values);
        line.setAll(run);
        lines.add(line.toString());
        out.println(line);
        out.flush();
    }

    /** Appends all to the file of recorded runs and returns it. */
    Path record(Path root) throws IOException {
        Path file = root.resolve("benchmarks/results/pipeline.jsonl");
        Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return file;
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Percentiles of nanoseconds as milliseconds. */
    static ObjectNode milliseconds(Histogram nanos) {
        return node().put("count", nanos.getTotalCount())
                .put("p50", at(nanos, 50))
                .put("p99", at(nanos, 99))
                .put("p99.9", at(nanos, 99.9))
                .put("max", round(nanos.getMaxValue() / 1e6));
    }

    static double at(Histogram nanos, double percentile) {
        return round(nanos.getValueAtPercentile(percentile) / 1e6);
    }

    /** To three digits behind the point. */
    static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
