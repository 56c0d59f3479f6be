package org.section307.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.policy.LineResult.LineGap;
import org.section307.engine.read.At;
import org.section307.engine.read.LineTree;
import org.section307.engine.read.Node.CatchingVessel;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Evidence;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.LineGoods;
import org.section307.engine.scope.Merchandise;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OrderKind;
import org.section307.engine.scope.Origin;
import org.section307.engine.scope.OriginCondition;

/**
 * Rule 4: where an order's identifying condition is silent about goods that the order takes, the line is clear of it and the gap is
 * written down. One gap for each thing that is missing on the line: the first node, how many more, and the orders that could not be
 * answered.
 */
final class Gaps {
    private static final int WEAK = 2;

    private final LineTree tree;
    private final OrderIndex index;
    private final DatedOrders dates;
    private final LineGoods goods;
    private final TextMemo memo;
    private final Map<String, Draft> byMissing = new TreeMap<>();

    Gaps(LineTree tree, OrderIndex index, DatedOrders dates, LineGoods goods, TextMemo memo) {
        this.tree = tree;
        this.index = index;
        this.dates = dates;
        this.goods = goods;
        this.memo = memo;
    }

    List<LineGap> all() {
        byMissing.clear();
        boolean anyListing =
                dates.orders().stream().anyMatch(order -> order.facts().kind() == OrderKind.UFLPA_LISTING);
        for (At at : tree.nodes()) {
            boolean noMaker = !at.isLine()
                    && at.node().parties().stream().noneMatch(party -> LineScreening.isNamedMaker(party, memo));
            if (noMaker && anyListing) add("maker", at, Gap.UFLPA_LIST);
            for (Order order : ordersTaking(at)) ask(order, at, noMaker);
            for (Order order : dates.originAndLaborOrders()) askOrigin(order, at);
        }
        List<LineGap> gaps = new ArrayList<>();
        byMissing.forEach((missing, draft) -> gaps.add(draft.gap(missing)));
        return gaps;
    }

    /** Orders in force whose goods the node's own may be, by code; without a code, by asking all of them. */
    private Iterable<Order> ordersTaking(At at) {
        String code = at.node().hts();
        return code == null ? dates.orders() : index.withCode(code);
    }

    private void ask(Order order, At at, boolean noMaker) {
        if (dates.of(order) == null || !(order.scope().merchandise() instanceof Merchandise.Goods wanted)) return;
        switch (order.scope().identifying()) {
            case Identifying.Producer producer -> {
                if (noMaker && goods.strength(wanted, at) >= WEAK) add("maker", at, order.id());
            }
            case Identifying.Vessel vessel -> askVessel(order, wanted, at, false);
            case Identifying.Fleet fleet -> askVessel(order, wanted, at, true);
            case Identifying.PlaceOfOrigin place -> {} // asked apart: those that take all goods have no code
            case Identifying.Labor labor -> {} // silence on labor is the rule and would be a gap in every screening
        }
    }

    /** The fish owes its vessel, not the can it is packed in. */
    private void askVessel(Order order, Merchandise wanted, At at, boolean fleet) {
        String missing = missingOfVessel(at.node().catchingVessel(), fleet);
        if (missing == null || goods.strength(wanted, at) < WEAK) return;
        for (At input : tree.madeFrom(at)) if (goods.strength(wanted, input) >= WEAK) return;
        add(missing, at, order.id());
    }

    private static @Nullable String missingOfVessel(@Nullable CatchingVessel vessel, boolean fleet) {
        if (vessel == null) return "catching vessel";
        if (fleet) return vessel.owner() == null && vessel.operator() == null ? "vessel's owner or operator" : null;
        return vessel.name() == null && vessel.imo() == null ? "catching vessel" : null;
    }

    private void askOrigin(Order order, At at) {
        if (!(order.scope().identifying() instanceof Identifying.PlaceOfOrigin(Origin origin))) return;
        Merchandise wanted = order.scope().merchandise();
        if (goods.strength(wanted, at) < WEAK) return;
        Answer answer = OriginCondition.answer(origin, at, memo);
        if (answer instanceof Answer.Silent)
            add(at.node().originCountry() == null ? "origin" : "place", at, order.id());
        boolean material = wanted instanceof Merchandise.Goods && LineTree.isLeaf(at) && !isRaw(at);
        if (material && !answer.points()) add("inputs", at, order.id());
    }

    private static boolean isRaw(At at) {
        String code = at.node().hts();
        return code != null && Policy.RAW.stream().anyMatch(code::startsWith);
    }

    private void add(String missing, At at, String orderId) {
        byMissing.computeIfAbsent(missing, key -> new Draft(at)).add(at, orderId);
    }

    private static final class Draft {
        private final At first;
        private final TreeSet<String> orderIds = new TreeSet<>();
        private int nodes = 1;
        private At last;

        Draft(At first) {
            this.first = first;
            this.last = first;
        }

        @SuppressWarnings("ReferenceEquality") // the very node, not one like it
        void add(At at, String orderId) {
            if (at != last) nodes++;
            last = at;
            orderIds.add(orderId);
        }

        LineGap gap(String missing) {
            String more = nodes == 1 ? "" : " (and " + (nodes - 1) + " more)";
            String text = Evidence.shortened(first.node().description()) + ": " + missing + " not declared" + more;
            return new LineGap(missing, text, first.pointer(), List.copyOf(orderIds));
        }
    }
}
