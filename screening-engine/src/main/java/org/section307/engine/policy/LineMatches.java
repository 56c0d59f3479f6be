package org.section307.engine.policy;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.section307.engine.read.At;
import org.section307.engine.scope.Order;

/** At which nodes of a line each order detains or asks for review. */
final class LineMatches {
    private final Map<String, Matches> byOrder = new TreeMap<>();

    /** Nodes by index; a node at which the order detains is not among those at which it asks for review. */
    record Matches(Order order, BitSet detains, BitSet reviews, boolean inCustodyOnly) {
        boolean detainsWithin(At at) {
            return within(detains, at);
        }

        boolean answersWithin(At at) {
            return within(detains, at) || within(reviews, at);
        }

        /** Whether some of the nodes is this one, or is part of what it is made from. */
        private static boolean within(BitSet nodes, At at) {
            int next = nodes.nextSetBit(at.index());
            return next >= 0 && next < at.end();
        }
    }

    void add(At at, Application application) {
        Matches matches = byOrder.computeIfAbsent(
                application.order().id(),
                id -> new Matches(application.order(), new BitSet(), new BitSet(), application.inCustodyOn() != null));
        switch (application.answer()) {
            case DETAIN -> {
                matches.detains.set(at.index());
                matches.reviews.clear(at.index());
            }
            case REVIEW -> {
                if (!matches.detains.get(at.index())) matches.reviews.set(at.index());
            }
        }
    }

    /** Sorted by order id. */
    Collection<Matches> all() {
        return byOrder.values();
    }
}
