package org.section307.wro.order.domain;

import java.util.List;
import java.util.Optional;

/** The revisions of the order book as they are stored, none of which ever changes. */
public interface Revisions {
    /** The revision in force; nothing before the first. */
    Optional<Integer> head();

    /** A revision that exists. */
    BookRevision revision(int number);

    /** Every order's source row in a revision, in the order of file and position. */
    List<SourceRow> rows(int number);
}
