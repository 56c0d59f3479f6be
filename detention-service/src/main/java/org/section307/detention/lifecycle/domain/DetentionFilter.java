package org.section307.detention.lifecycle.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which detentions are asked for; null asks for any.
 *
 * @param state HELD, IN_REVIEW, RELEASED or DISMISSED
 * @param days days on which a detention came to count; of reviews, days on which they were opened
 */
public record DetentionFilter(
        @Nullable String state,
        @Nullable String importer,
        @Nullable String port,
        @Nullable String orderId,
        @Nullable UUID shipmentId,
        @Nullable Days days) {

    /** Two days and all between them. */
    public record Days(LocalDate first, LocalDate last) {}

    /** Whether the days are those of reviews' openings. */
    public boolean asksForReviews() {
        return "IN_REVIEW".equals(state);
    }
}
