package org.section307.engine.flip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.section307.engine.policy.LineNumbers;
import org.section307.engine.policy.LineVerdict;
import org.section307.engine.policy.OrderIndex;
import org.section307.engine.policy.ShipmentScreening;
import org.section307.engine.policy.Verdict;
import org.section307.engine.read.Manifest;
import org.section307.engine.read.ManifestReader;
import org.section307.engine.read.ManifestReader.Reading;
import org.section307.engine.read.Node;
import org.section307.engine.read.SingleLine;
import org.section307.engine.scope.Order;

/**
 * What would make each held or reviewed line less grave.
 *
 * @param byLines at most {@link #GROUPS}, in the order of the manifest
 * @param notLookedAt lines beyond these
 */
public record Flips(List<LineFlips> byLines, LineNumbers notLookedAt) {
    /** How many different lines of one manifest are looked at. */
    public static final int GROUPS = 20;

    /** How many nodes all trials of one manifest may screen together: about two seconds of one core. */
    static final int NODES = 500_000;

    public Flips {
        byLines = List.copyOf(byLines);
    }

    /**
     * Every flip was tried: the line was screened with its changes. Bytes that are no manifest have none.
     *
     * @param orders the orders of the index by id
     */
    public static Flips of(byte[] manifest, OrderIndex index, Map<String, Order> orders) {
        return switch (ManifestReader.read(manifest)) {
            case Reading.Unfit unfit -> new Flips(List.of(), LineNumbers.of());
            case Reading.Read(Manifest read) -> of(manifest, read, index, orders);
        };
    }

    private record Group(int position, Verdict verdict, List<Integer> numbers) {}

    private static Flips of(byte[] bytes, Manifest manifest, OrderIndex index, Map<String, Order> orders) {
        Map<Node, Group> groups = new LinkedHashMap<>();
        List<Integer> beyond = new ArrayList<>();
        Map<Integer, Verdict> verdicts = new TreeMap<>();
        for (LineVerdict line : ShipmentScreening.of(manifest, index).lines())
            verdicts.put(line.number(), line.verdict());
        for (int i = 0; i < manifest.lines().size(); i++) {
            Manifest.Line line = manifest.lines().get(i);
            Verdict verdict = verdicts.get(line.number());
            if (verdict == null) continue;
            Group group = groups.get(line.goods());
            if (group == null && groups.size() < GROUPS) {
                group = new Group(i, verdict, new ArrayList<>());
                groups.put(line.goods(), group);
            }
            (group == null ? beyond : group.numbers).add(line.number());
        }
        Map<Integer, Group> byPosition = new TreeMap<>();
        groups.values().forEach(group -> byPosition.put(group.position, group));
        List<LineFlips> found = new ArrayList<>();
        Trials trials = new Trials(index, NODES);
        SingleLine.of(bytes, byPosition.keySet()).forEach((position, line) -> {
            Group group = byPosition.get(position);
            if (group == null) throw new IllegalStateException("a line nobody asked for");
            FlipSearch search = new FlipSearch(orders, trials);
            found.add(search.of(line, position, new LineNumbers(group.numbers), group.verdict));
        });
        return new Flips(found, new LineNumbers(beyond));
    }
}
