package org.section307.engine.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.At;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.ExclusionCondition;
import org.section307.engine.scope.Hit;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.LineGoods;
import org.section307.engine.scope.Merchandise;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.Origin;
import org.section307.engine.scope.OriginCondition;

/**
 * Whether an order applies where its identifying condition points: producer, origin and merchandise must meet on one node or on a node
 * made from it.
 */
final class Applying {
    private final DatedOrders dates;
    private final LineGoods goods;
    private final ExclusionCondition exclusions;
    private final TextMemo memo;

    Applying(DatedOrders dates, LineGoods goods, ExclusionCondition exclusions, TextMemo memo) {
        this.dates = dates;
        this.goods = goods;
        this.exclusions = exclusions;
        this.memo = memo;
    }

    /** Null where the goods are clear of the order. */
    @Nullable
    Application of(Hit hit) {
        Order order = hit.order();
        DatedOrders.Dated dated = dates.of(order);
        if (dated == null) return null;
        At at = hit.at();
        Merchandise wanted = order.scope().merchandise();
        if (order.scope().identifying() instanceof Identifying.PlaceOfOrigin(Origin place)
                && !carriesOrigin(place, wanted, at)) return null;
        List<Answer> others = new ArrayList<>();
        Origin origin = order.scope().origin();
        if (origin != null) others.add(OriginCondition.answer(origin, at, memo));
        others.add(goods.onNodeOrMadeFromIt(wanted, at));
        others.add(dated.date());
        Answer exclusion = exclusions.answer(order.scope().exclusions(), at);
        OrderAnswer answer =
                Policy.TABLE.decide(hit.answer(), others, exclusion).answer();
        if (answer == null) return null;
        List<Answer> conditions = new ArrayList<>(others);
        conditions.addFirst(hit.answer());
        if (exclusion != null) conditions.add(exclusion);
        conditions.sort(Comparator.comparing(Answer::condition));
        return new Application(order, answer, dated.inCustodyOn(), conditions);
    }

    /** A node carries its place of origin only if its own goods are the order's, and if no declared material decides otherwise. */
    private boolean carriesOrigin(Origin place, Merchandise wanted, At at) {
        return goods.strength(wanted, at) > 0 && !goods.materialDecides(place, wanted, at, memo);
    }
}
