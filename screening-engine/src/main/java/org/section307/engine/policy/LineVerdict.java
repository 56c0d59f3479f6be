package org.section307.engine.policy;

import java.math.BigDecimal;

/**
 * A line's verdict: the gravest over all orders.
 *
 * @param value entered value, USD, two decimals
 */
public record LineVerdict(int number, Verdict verdict, BigDecimal value) {}
