package org.section307.detention.lifecycle.domain;

import java.time.LocalDate;

/** A detention's place in a list: the oldest first, those of one day by shipment, line and ordinal. */
public record DetentionPlace(LocalDate openedOn, DetentionId id) {
    public static DetentionPlace of(Hold hold) {
        return new DetentionPlace(hold.particulars().opened().day(), hold.id());
    }
}
