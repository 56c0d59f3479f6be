package org.section307.detention.lifecycle.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which detentions are asked for; null asks for any.
 *
 * @param state HELD, IN_REVIEW, RELEASED or DISMISSED
 * @param orderId an order among the grounds
 * @param countedUnder the order that leads, or `none`
 * @param source AGENCY or SYNTHETIC for records of the past, NONE for filings of today
 * @param heldFrom first legal day on which the line came to be held
 * @param heldTo last such day
 * @param counted year in which a detention counts; null for no such condition
 */
public record DetentionFilter(
        @Nullable String state,
        @Nullable String importer,
        @Nullable String port,
        @Nullable String orderId,
        @Nullable String countedUnder,
        @Nullable UUID shipmentId,
        @Nullable String source,
        @Nullable LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        @Nullable Counted counted) {

    /**
     * In which fiscal year.
     *
     * @param first its first day
     * @param last its last day
     * @param asOf as the agency knew it on that legal day; null for now
     */
    public record Counted(
            int fiscalYear,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate asOf) {}

    /** Whether the year is that of reviews' openings. */
    public boolean asksForReviews() {
        return "IN_REVIEW".equals(state);
    }

    /** The day as of which detentions counted; null where they are asked for as they are now. */
    public @Nullable LocalDate asOf() {
        return counted == null ? null : counted.asOf();
    }
}
