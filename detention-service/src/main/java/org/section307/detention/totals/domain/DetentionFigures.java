package org.section307.detention.totals.domain;

/**
 * What was detained in one fiscal year.
 *
 * @param synthetic the part of `all` that is made up
 * @param outcomes the detained shipments by present status
 * @param inReview distinct entries (else bills) with a review, opened in the year, that nobody has decided
 */
public record DetentionFigures(Detained all, Detained synthetic, Outcomes outcomes, long inReview) {

    public static final DetentionFigures NONE =
            new DetentionFigures(Detained.NONE, Detained.NONE, new Outcomes(0, 0, 0), 0);

    /** Detained shipments by present status; their sum is that of all shipments. */
    public record Outcomes(long held, long inReview, long released) {}
}
