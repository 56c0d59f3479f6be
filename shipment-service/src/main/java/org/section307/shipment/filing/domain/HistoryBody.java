package org.section307.shipment.filing.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records of the past that are brought together, all or none of them. */
public record HistoryBody(List<Line> lines) {
    public HistoryBody {
        lines = List.copyOf(lines);
    }

    /** One record and its place in the body, from 1. */
    public record Line(int number, Manifest manifest) {}

    /** What keeps a body from being taken that is sound line for line. */
    public sealed interface Fault {
        int line();

        /** The line's history names a day that has not come. */
        record Ahead(int line, History.Day day) implements Fault {}

        /** An earlier line files other bytes under the same entry, or the same bill and importer. */
        record FiledTwice(int line, int earlier) implements Fault {}
    }

    /** Every fault, by line. */
    public List<Fault> faults(Instant now) {
        List<Fault> faults = new ArrayList<>();
        Map<NaturalKey, Line> firsts = new HashMap<>();
        for (Line line : lines) {
            Manifest manifest = line.manifest();
            manifest.facts().daysAhead(now).stream()
                    .sorted()
                    .forEach(day -> faults.add(new Fault.Ahead(line.number(), day)));
            Line first = firsts.putIfAbsent(manifest.facts().naturalKey(), line);
            if (first != null && !first.manifest().sha256().equals(manifest.sha256())) {
                faults.add(new Fault.FiledTwice(line.number(), first.number()));
            }
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return faults;
    }
}
