package org.section307.detention.lifecycle.domain;

import org.jspecify.annotations.Nullable;

/**
 * An officer's act in the record. It is never changed.
 *
 * @param detentionVersion version of the hold after it
 * @param officer the officer's subject
 * @param note the officer's words; null for none
 */
public record Act(
        DetentionId detention,
        int detentionVersion,
        String officer,
        String name,
        String reasonCode,
        @Nullable String note,
        Moment done) {}
