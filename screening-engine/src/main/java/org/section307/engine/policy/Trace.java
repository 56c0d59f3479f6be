package org.section307.engine.policy;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.Manifest;
import org.section307.engine.read.Node;
import org.section307.engine.read.Node.CatchingVessel;
import org.section307.engine.read.Party;
import org.section307.engine.read.Party.Address;

/** What a manifest could be found by when the order book changes: the keys by which orders are found, whatever they led to today. */
final class Trace {
    private static final int HEADING_DIGITS = 4;

    private final TextMemo memo;
    private final SortedSet<String> keys = new TreeSet<>();

    private Trace(TextMemo memo) {
        this.memo = memo;
    }

    static SortedSet<String> of(Manifest manifest, TextMemo memo) {
        Trace trace = new Trace(memo);
        trace.name(manifest.importerName());
        manifest.parties().forEach(trace::party);
        manifest.lines().forEach(line -> trace.node(line.goods()));
        return trace.keys;
    }

    private void node(Node node) {
        add("origin:", node.originCountry());
        String code = node.hts();
        if (code != null) add("hts:", code.substring(0, Math.min(HEADING_DIGITS, code.length())));
        node.parties().forEach(this::party);
        CatchingVessel vessel = node.catchingVessel();
        if (vessel != null) {
            name(vessel.name());
            name(vessel.owner());
            name(vessel.operator());
            add("imo:", vessel.imo());
        }
        node.labor().forEach(labor -> add("labor:", labor.nationality()));
        node.inputs().forEach(this::node);
    }

    private void party(Party party) {
        name(party.name());
        add("mid:", party.mid());
        Address address = party.address();
        if (address == null) return;
        add("place:", address.countryOrOfSubdivision());
        add("place:", address.subdivision());
    }

    private void name(@Nullable String name) {
        if (name != null && !memo.form(name).isEmpty()) keys.add("name:" + memo.form(name));
    }

    private void add(String kind, @Nullable String value) {
        if (value != null) keys.add(kind + value);
    }
}
