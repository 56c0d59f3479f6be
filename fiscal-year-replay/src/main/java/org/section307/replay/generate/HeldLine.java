package org.section307.replay.generate;

import java.math.BigDecimal;
import java.util.List;

/**
 * A line that should be held.
 *
 * @param orders every order that should hold it, the leading one or not
 * @param tier 0 where the line itself is meant, otherwise the tier of the input that the orders reach
 * @param value its entered value in US dollars
 */
public record HeldLine(int number, List<String> orders, Way way, int tier, BigDecimal value) {
    public HeldLine {
        orders = List.copyOf(orders);
    }
}
