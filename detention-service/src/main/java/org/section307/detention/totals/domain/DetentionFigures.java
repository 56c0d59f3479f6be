package org.section307.detention.totals.domain;

import java.math.BigDecimal;

/**
 * What was detained in one fiscal year.
 *
 * @param shipmentsDetained distinct entries (else bills) with a counted detention
 * @param linesDetained counted detentions
 * @param valueDetained sum of their entered values, USD
 * @param outcomes the detained shipments by present status
 * @param inReview distinct entries (else bills) with a review, opened in the year, that nobody has decided
 */
public record DetentionFigures(
        long shipmentsDetained, long linesDetained, BigDecimal valueDetained, Outcomes outcomes, long inReview) {

    public static final DetentionFigures NONE =
            new DetentionFigures(0, 0, new BigDecimal("0.00"), new Outcomes(0, 0, 0), 0);

    /** Detained shipments by present status; their sum is `shipmentsDetained`. */
    public record Outcomes(long held, long inReview, long released) {}
}
