package org.section307.engine.policy;

import java.util.ArrayList;
import java.util.List;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.At;
import org.section307.engine.read.Manifest;
import org.section307.engine.read.Party;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Hit;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.LaborCondition;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OriginCondition;

/** The orders whose identifying condition a node meets or points to. */
final class Identified {
    private final Manifest manifest;
    private final OrderIndex index;
    private final DatedOrders dates;
    private final TextMemo memo;

    Identified(Manifest manifest, OrderIndex index, DatedOrders dates, TextMemo memo) {
        this.manifest = manifest;
        this.index = index;
        this.dates = dates;
        this.memo = memo;
    }

    List<Hit> at(At at) {
        List<Hit> hits = new ArrayList<>(index.producers().hits(at, memo));
        hits.addAll(index.vessels().hits(at, memo));
        for (Order order : dates.originAndLaborOrders()) {
            Answer answer = answer(order, at);
            if (answer.points()) hits.add(new Hit(order, at, answer));
        }
        if (at.isLine()) addHead(at, hits);
        return hits;
    }

    private Answer answer(Order order, At at) {
        return switch (order.scope().identifying()) {
            case Identifying.PlaceOfOrigin place -> OriginCondition.answer(place.origin(), at, memo);
            case Identifying.Labor labor -> LaborCondition.answer(labor, at, memo);
            case Identifying.Producer producer -> throw new IllegalStateException("a producer is found by name");
            case Identifying.Vessel vessel -> throw new IllegalStateException("a vessel is found by name");
            case Identifying.Fleet fleet -> throw new IllegalStateException("a fleet is found by name");
        };
    }

    /** The parties at the head, and the importer, speak for every line. */
    private void addHead(At line, List<Hit> hits) {
        List<Party> head = manifest.parties();
        for (int i = 0; i < head.size(); i++)
            hits.addAll(index.producers().hitsOfHead(line, head.get(i), "/parties/" + i, memo));
        String importer = manifest.importerName();
        if (importer != null) {
            Party party = new Party(Party.Role.OTHER, importer, null, null);
            hits.addAll(index.producers().hitsOfHead(line, party, "/importer", memo));
        }
    }
}
