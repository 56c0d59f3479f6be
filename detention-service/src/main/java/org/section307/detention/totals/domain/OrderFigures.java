package org.section307.detention.totals.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many orders there are of each kind.
 *
 * @param undated orders without a day of issue, which no year's count holds
 */
public record OrderFigures(Pair issued, Pair inForce, Undated undated) {

    /** Withhold Release Orders and Findings. */
    public record Pair(long wros, long findings) {
        static Pair count(List<OrderEntry> orders, Predicate<OrderEntry> which) {
            return new Pair(count(orders, OrderKind.WRO, which), count(orders, OrderKind.FINDING, which));
        }

        private static long count(List<OrderEntry> orders, OrderKind kind, Predicate<OrderEntry> which) {
            return orders.stream()
                    .filter(order -> order.kind() == kind)
                    .filter(which)
                    .count();
        }
    }

    /**
     * Orders without a day of issue.
     *
     * @param ofYear those of which the year of issue is known and has the fiscal year's number
     * @param withoutYear those of which not even the year is known: the same in every fiscal year
     */
    public record Undated(Pair ofYear, Pair withoutYear) {}

    /** The figures of a fiscal year as of a day that does not lie before it: issued by then, and in force then, at most on the year's last day. */
    public static OrderFigures of(List<OrderEntry> orders, FiscalYear year, LocalDate asOf) {
        return new OrderFigures(
                Pair.count(orders, order -> order.isIssuedIn(year, asOf)),
                Pair.count(orders, order -> order.isInForceOn(year.atMost(asOf))),
                new Undated(
                        Pair.count(
                                orders,
                                order -> order.dateIssued() == null
                                        && order.yearIssued() != null
                                        && order.yearIssued() == year.year()),
                        Pair.count(orders, order -> order.dateIssued() == null && order.yearIssued() == null)));
    }
}
