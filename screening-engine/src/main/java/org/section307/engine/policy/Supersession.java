package org.section307.engine.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.LineMatches.Matches;
import org.section307.engine.read.At;
import org.section307.engine.scope.Basis;
import org.section307.engine.scope.Order;

/**
 * Which order takes a WRO's place on the same goods: the UFLPA on those it reaches in full, for imports from 2022-06-21; a Finding on
 * those about which it answers as gravely, from its effective date. The same goods are the node, or something it is made from.
 */
final class Supersession {
    private final LineMatches matches;
    private final LocalDate importDate;

    Supersession(LineMatches matches, LocalDate importDate) {
        this.matches = matches;
        this.importDate = importDate;
    }

    /** The order that leads instead of this one at the node; null where none does. */
    @Nullable
    Order leader(Order order, At at, OrderAnswer answer) {
        Order best = null;
        for (Matches other : matches.all())
            if (leads(other, order, at, answer) && (best == null || nearer(other, matchesOf(best), order, at)))
                best = other.order();
        return best;
    }

    private boolean leads(Matches other, Order order, At at, OrderAnswer answer) {
        if (other.inCustodyOnly()) return false;
        return switch (other.order().basis()) {
            case UFLPA ->
                order.uflpaSuperseded()
                        && !importDate.isBefore(Policy.UFLPA_SUPERSEDES_FROM)
                        && other.detainsWithin(at);
            case FINDING -> other.order().outranks().contains(order.id()) && asGrave(other, at, answer);
            case WRO, CAATSA -> false;
        };
    }

    private static boolean asGrave(Matches finding, At at, OrderAnswer answer) {
        return switch (answer) {
            case DETAIN -> finding.detainsWithin(at);
            case REVIEW -> finding.answersWithin(at);
        };
    }

    /** Of several leaders the one that identifies its target as the order does, then the one that meets on the very node. */
    private static boolean nearer(Matches other, Matches best, Order order, At at) {
        return rank(other, order, at) < rank(best, order, at);
    }

    private static int rank(Matches matches, Order order, At at) {
        boolean sameKind = matches.order().scope().identifying().getClass()
                == order.scope().identifying().getClass();
        boolean sameNode =
                matches.detains().get(at.index()) || matches.reviews().get(at.index());
        return (sameKind ? 0 : 2) + (sameNode ? 0 : 1);
    }

    private Matches matchesOf(Order order) {
        return matches.all().stream()
                .filter(found -> found.order().id().equals(order.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether anything may take this order's place at all. */
    static boolean concerns(Order order) {
        return order.basis() == Basis.WRO;
    }
}
