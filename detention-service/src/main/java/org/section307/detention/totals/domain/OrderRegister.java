package org.section307.detention.totals.domain;

import java.util.List;

/** The orders that wro-service has published, each in its newest revision. */
public interface OrderRegister {
    /** Stores, in the caller's transaction, what is newer than what the register has. */
    void store(List<OrderEntry> orders);

    /** Whether the register holds as many orders as its newest revision names. */
    boolean isComplete();
}
