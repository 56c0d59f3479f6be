package org.section307.wro.order.domain;

import java.util.Optional;

/** The revisions of the order book, as this replica holds them. */
public interface OrderBooks {
    /** The revision held: the head, or one that was the head until a moment ago. For work that the {@link Fence} checks. */
    HeldBook held();

    /** The revision in force now; from here on it is the one held. */
    HeldBook head();

    /** A revision of the past, for replay; nothing where it is another engine's than runs here. */
    Optional<HeldBook> at(int revision);
}
