package org.section307.wro.order.domain;

/** The revisions of the order book, as this replica holds them. */
public interface OrderBooks {
    /**
     * The revision held: the head, or one that was the head until a moment ago. For work that the {@link Fence} checks.
     *
     * @throws BookUnusable where none is held yet and the head can't be
     */
    HeldBook held();

    /**
     * The revision in force now; from here on it is the one held.
     *
     * @throws BookUnusable where this replica can't screen under it
     */
    HeldBook head();

    /**
     * A revision of the past, for replay. Building one takes a moment: not to be asked for inside a transaction.
     *
     * @throws BookUnusable where what is stored of it is broken
     */
    PastBook at(int revision);
}
