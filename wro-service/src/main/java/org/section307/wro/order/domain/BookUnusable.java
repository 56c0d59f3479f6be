package org.section307.wro.order.domain;

import org.jspecify.annotations.Nullable;

/**
 * A revision that this replica can't screen under: it needs another engine, what is stored of it is not what was
 * activated, or a row of it can't be read. Whoever meets it waits: screening under another book would be wrong, and a
 * filing is not to blame.
 */
public final class BookUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    public BookUnusable(String reason) {
        this(reason, null);
    }

    BookUnusable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** A sentence for people; orders are public, so it may name them. */
    public String reason() {
        return reason;
    }
}
