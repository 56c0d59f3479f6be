package org.section307.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.section307.replay.generate.Expected;
import org.section307.replay.generate.Kind;
import org.section307.replay.generate.PastShipment;
import org.section307.replay.generate.PublishedPoint;

/**
 * What a replay came to.
 *
 * @param statuses of all synthetic shipments on file, by entry number
 * @param decided entries that officers have decided about since: they stand elsewhere than their verdict, as expected, put them
 * @param year the year's figures of today
 * @param points its figures as of each published day
 */
public record Outcome(
        List<PastShipment> sent,
        Map<String, String> statuses,
        Set<String> decided,
        Reading year,
        Map<PublishedPoint, Reading> points) {
    private static final int WROS_OF_THE_YEAR = 7;
    private static final int FINDINGS_OF_THE_YEAR = 2;
    private static final int SHOWN = 20;

    /**
     * Whether nothing differs and every figure is as it was published. What an officer has decided since moves the figures of
     * today and not those as of a published day.
     */
    public boolean isAsPublished() {
        PublishedPoint last =
                points.keySet().stream().reduce((one, next) -> next).orElseThrow();
        return differences().isEmpty()
                && year.wros() == WROS_OF_THE_YEAR
                && year.findings() == FINDINGS_OF_THE_YEAR
                && (meets(last, year) || !decided.isEmpty())
                && points.entrySet().stream().allMatch(point -> meets(point.getKey(), point.getValue()));
    }

    private static boolean meets(PublishedPoint point, Reading read) {
        return point.shipments() == read.shipments()
                && (point.value().isEmpty()
                        || point.value().get().toPlainString().equals(read.value()));
    }

    private List<PastShipment> differences() {
        return sent.stream()
                .filter(shipment -> !got(shipment).equals(shipment.expected().name()))
                .filter(shipment -> !decided.contains(shipment.entryNumber()))
                .toList();
    }

    private String got(PastShipment shipment) {
        return statuses.getOrDefault(shipment.entryNumber(), "missing");
    }

    /** The table for the user. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Fiscal year 2021, read back from GET /v1/fiscal-years/2021");
        lines.add(row("  %-24s %s", "WROs issued", year.wros()));
        lines.add(row("  %-24s %s", "Findings issued", year.findings()));
        lines.add(row("  %-24s %,d", "shipments detained", year.shipments()));
        lines.add(row("  %-24s %s", "value detained", dollars(year.value())));
        lines.add("");
        lines.add(row("  %-12s %22s %26s", "until", "published", "read back (asOf)"));
        points.forEach((point, read) -> lines.add(row(
                "  %-12s %22s %26s  %s",
                point.day(),
                figures(
                        point.shipments(),
                        point.value().map(BigDecimal::toPlainString).orElse("")),
                figures(read.shipments(), read.value()),
                meets(point, read) ? "as published" : "NOT AS PUBLISHED")));
        addKinds(lines);
        addDifferences(lines);
        addMistakes(lines);
        lines.add("");
        lines.add("All of these shipments are synthetic: made up by a generator, none of them real.");
        if (!year.notice().isEmpty()) {
            lines.add("The API says so too: " + year.notice());
        }
        return lines;
    }

    private void addKinds(List<String> lines) {
        lines.add("");
        lines.add(row("  %-32s %9s  %-10s %s", "kind", "travelled", "expected", "got"));
        kinds().forEach((label, shipments) -> {
            Kind kind = shipments.getFirst().kind();
            var got = new TreeMap<String, Integer>();
            shipments.forEach(shipment -> got.merge(got(shipment), 1, Integer::sum));
            var words = new ArrayList<String>();
            got.forEach((status, count) -> words.add(row("%s %,d", status, count)));
            lines.add(
                    row("  %-32s %,9d  %-10s %s", label, shipments.size(), kind.expected(), String.join(", ", words)));
        });
    }

    private void addDifferences(List<String> lines) {
        List<PastShipment> differences = differences();
        lines.add(row("  %,d sent, %,d differences", sent.size(), differences.size()));
        if (!decided.isEmpty()) {
            lines.add(row(
                    "  %,d more stand elsewhere since an officer has decided about them; their verdicts are as expected."
                            + " Today's figures move with them, those as of a published day do not.",
                    decided.size()));
        }
        differences.stream()
                .limit(SHOWN)
                .forEach(shipment -> lines.add(row(
                        "    entry %s (%s): expected %s, got %s",
                        shipment.entryNumber(), shipment.kind().label(), shipment.expected(), got(shipment))));
        int others = statuses.size()
                - (int) sent.stream()
                        .filter(shipment -> statuses.containsKey(shipment.entryNumber()))
                        .count();
        if (others > 0) {
            lines.add(row(
                    "  %,d other synthetic shipments are on file, of another seed: the totals are of both."
                            + " ./s307 reset starts anew.",
                    others));
        }
    }

    private void addMistakes(List<String> lines) {
        lines.add("");
        lines.add("To show a difference, the screening would have to");
        kinds().forEach((label, shipments) ->
                lines.add(row("  %s: %,d chances", shipments.getFirst().kind().mistake(), shipments.size())));
    }

    /** By kind, held ones first. */
    private Map<String, List<PastShipment>> kinds() {
        var kinds = new TreeMap<String, List<PastShipment>>();
        for (PastShipment shipment : sent) {
            kinds.computeIfAbsent(
                            shipment.expected().ordinal() + shipment.kind().label(), key -> new ArrayList<>())
                    .add(shipment);
        }
        var byLabel = new java.util.LinkedHashMap<String, List<PastShipment>>();
        kinds.values()
                .forEach(shipments -> byLabel.put(shipments.getFirst().kind().label(), shipments));
        return byLabel;
    }

    /** How many of the sent shipments should come to this status. */
    public long expected(Expected status) {
        return sent.stream().filter(shipment -> shipment.expected() == status).count();
    }

    private static String figures(long shipments, String value) {
        return row("%,d", shipments) + (value.isEmpty() ? "" : "  " + dollars(value));
    }

    private static String dollars(String amount) {
        try {
            return row("$%,.2f", new BigDecimal(amount));
        } catch (NumberFormatException unreadable) {
            return amount;
        }
    }

    private static String row(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
