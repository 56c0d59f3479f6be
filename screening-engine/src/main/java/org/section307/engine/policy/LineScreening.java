package org.section307.engine.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.policy.LineMatches.Matches;
import org.section307.engine.policy.LineResult.LineGround;
import org.section307.engine.read.At;
import org.section307.engine.read.LineTree;
import org.section307.engine.read.Manifest;
import org.section307.engine.read.Node;
import org.section307.engine.read.Party;
import org.section307.engine.scope.ExclusionCondition;
import org.section307.engine.scope.Hit;
import org.section307.engine.scope.LineGoods;
import org.section307.engine.scope.Order;

/**
 * Screens one line. First every node is asked which orders apply to it, keeping only where; then each order's gravest match is worked
 * out again with its evidence. So what is kept grows with the orders that apply, not with the nodes they apply to.
 */
final class LineScreening {
    private final Manifest manifest;
    private final LineTree tree;
    private final Identified identified;
    private final Applying applying;
    private final Gaps gaps;
    private final TextMemo memo;

    LineScreening(Manifest manifest, Node line, OrderIndex index, DatedOrders dates, TextMemo memo) {
        this.manifest = manifest;
        this.tree = LineTree.of(line);
        LineGoods goods = new LineGoods(tree, memo, manifest.importDate());
        this.identified = new Identified(manifest, index, dates, memo);
        this.applying = new Applying(dates, goods, new ExclusionCondition(manifest, memo), memo);
        this.gaps = new Gaps(tree, index, dates, goods, memo);
        this.memo = memo;
    }

    LineResult result() {
        LineMatches matches = new LineMatches();
        for (At at : tree.nodes())
            for (Hit hit : identified.at(at)) {
                Application application = applying.of(hit);
                if (application != null) matches.add(at, application);
            }
        Supersession supersession = new Supersession(matches, manifest.importDate());
        List<LineGround> grounds = new ArrayList<>();
        for (Matches found : matches.all()) grounds.add(ground(found, supersession));
        return new LineResult(isIncomplete(tree.line().node()), grounds, gaps.all());
    }

    /** The gravest match that nothing supersedes; where everything is superseded, the order is only named. */
    private LineGround ground(Matches found, Supersession supersession) {
        At free = first(found, found.detains(), OrderAnswer.DETAIN, supersession);
        if (free == null) free = first(found, found.reviews(), OrderAnswer.REVIEW, supersession);
        if (free != null) {
            Application application = best(found.order(), free);
            Standing standing = new Standing.Answers(application.answer(), application.inCustodyOn());
            return new LineGround(found.order(), standing, application.conditions());
        }
        boolean detains = !found.detains().isEmpty();
        BitSet nodes = detains ? found.detains() : found.reviews();
        At at = tree.nodes().get(nodes.nextSetBit(0));
        Order leader = supersession.leader(found.order(), at, detains ? OrderAnswer.DETAIN : OrderAnswer.REVIEW);
        if (leader == null) throw new IllegalStateException("a superseded order without a leader");
        return new LineGround(
                found.order(),
                new Standing.Superseded(leader.id()),
                best(found.order(), at).conditions());
    }

    private @Nullable At first(Matches found, BitSet nodes, OrderAnswer answer, Supersession supersession) {
        for (int index = nodes.nextSetBit(0); index >= 0; index = nodes.nextSetBit(index + 1)) {
            At at = tree.nodes().get(index);
            if (!Supersession.concerns(found.order()) || supersession.leader(found.order(), at, answer) == null)
                return at;
        }
        return null;
    }

    /** The order's gravest application at a node at which it applies; the first in the manifest where several are as grave. */
    private Application best(Order order, At at) {
        Application best = null;
        for (Hit hit : identified.at(at)) {
            Application application = hit.order().id().equals(order.id()) ? applying.of(hit) : null;
            if (application == null) continue;
            if (best == null || application.answer().compareTo(best.answer()) < 0) best = application;
        }
        if (best == null) throw new IllegalStateException("an order applied and no longer does");
        return best;
    }

    /** Rule 5: a line owes its own maker and origin. */
    private boolean isIncomplete(Node line) {
        return line.originCountry() == null || line.parties().stream().noneMatch(this::isNamedMaker);
    }

    private boolean isNamedMaker(Party party) {
        return isNamedMaker(party, memo);
    }

    static boolean isNamedMaker(Party party, TextMemo memo) {
        String name = party.name();
        return party.isMaker() && (party.mid() != null || (name != null && !memo.namesNobody(name)));
    }
}
