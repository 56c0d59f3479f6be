package org.section307.wro.order.domain;

/** A revision of the past, as far as this replica can hold it. */
public sealed interface PastBook {
    /** The book as it was. */
    record Here(HeldBook held) implements PastBook {}

    /** It is another engine's or policy's than runs here, and only that one gives the bytes it gave. */
    record OtherEngine(BookRevision revision) implements PastBook {}
}
