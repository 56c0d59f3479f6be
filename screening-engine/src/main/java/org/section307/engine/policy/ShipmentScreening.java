package org.section307.engine.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.Manifest;
import org.section307.engine.read.Manifest.Line;
import org.section307.engine.read.Node;

/** What all lines of a manifest come to: the shipment's verdict is the gravest over its lines. */
public record ShipmentScreening(
        Verdict verdict,
        boolean incomplete,
        LocalDate importDate,
        List<LineVerdict> lines,
        List<Ground> grounds,
        List<OrderGround> groundsByOrder,
        List<Reason> reasons,
        List<Gap> gaps,
        SortedSet<String> trace) {

    public static ShipmentScreening of(Manifest manifest, OrderIndex index) {
        TextMemo memo = new TextMemo();
        List<LineResult> results = results(manifest, index, memo);
        Verdict verdict = Verdict.CLEAR;
        List<LineVerdict> lines = new ArrayList<>();
        List<Integer> incomplete = new ArrayList<>();
        boolean anyIncomplete = false;
        for (int i = 0; i < results.size(); i++) {
            Line line = manifest.lines().get(i);
            Verdict own = results.get(i).verdict();
            verdict = verdict.graver(own);
            anyIncomplete |= results.get(i).incomplete();
            if (own != Verdict.CLEAR) lines.add(new LineVerdict(line.number(), own, line.value()));
            if (results.get(i).incomplete() && own != Verdict.HELD) incomplete.add(line.number());
        }
        lines.sort(Comparator.comparingInt(LineVerdict::number));
        Merging merging = new Merging(manifest, results);
        return new ShipmentScreening(
                verdict,
                anyIncomplete,
                manifest.importDate(),
                lines,
                merging.grounds(),
                merging.groundsByOrder(),
                incomplete.isEmpty()
                        ? List.of()
                        : List.of(new Reason(Reason.Kind.INCOMPLETE, new LineNumbers(incomplete))),
                merging.gaps(),
                Trace.of(manifest, memo));
    }

    /** Lines with the same goods are screened once. */
    private static List<LineResult> results(Manifest manifest, OrderIndex index, TextMemo memo) {
        LocalDate date = manifest.importDate();
        DatedOrders general = DatedOrders.on(date, index.orders(), Policy.CUSTODY_WINDOW_DAYS);
        DatedOrders textile = DatedOrders.on(date, index.orders(), Policy.CUSTODY_WINDOW_DAYS_TEXTILES);
        Map<Node, LineResult> known = new HashMap<>();
        List<LineResult> results = new ArrayList<>(manifest.lines().size());
        for (Line line : manifest.lines())
            results.add(known.computeIfAbsent(
                    line.goods(),
                    goods -> new LineScreening(
                                    manifest,
                                    goods,
                                    index,
                                    Policy.custodyWindowDays(goods) == Policy.CUSTODY_WINDOW_DAYS ? general : textile,
                                    memo)
                            .result()));
        return results;
    }
}
