package org.section307.detention.lifecycle.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which detentions are asked for; null asks for any.
 *
 * @param state HELD, IN_REVIEW, RELEASED or DISMISSED
 * @param fiscalYear year in which a detention counts; of reviews, in which they were opened
 */
public record DetentionFilter(
        @Nullable String state,
        @Nullable String importer,
        @Nullable String port,
        @Nullable String orderId,
        @Nullable UUID shipmentId,
        @Nullable Integer fiscalYear) {

    /** Whether the year is that of reviews' openings. */
    public boolean asksForReviews() {
        return "IN_REVIEW".equals(state);
    }
}
