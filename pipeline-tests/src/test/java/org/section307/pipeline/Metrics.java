package org.section307.pipeline;

/** A page of Prometheus metrics. */
record Metrics(String text) {
    static Metrics read(String text) {
        return new Metrics(text);
    }

    /** The sum of every sample whose name and labels begin so. */
    double sum(String prefix) {
        return text.lines()
                .filter(line -> line.startsWith(prefix))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
