package org.section307.shipment.filing.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Filings whose present version has no verdict, or one that could not be read. Asked by the clock, not by a caller. */
public interface UnansweredFilings {
    /** How long wro-service is given for its first answer, before it is asked again. */
    Duration PATIENCE = Duration.ofMinutes(5);

    /** Each time that it is asked it is given twice as long, up to this: what can't be decided is no burden. */
    Duration PATIENCE_MAX = Duration.ofDays(1);

    /**
     * Locks the filings that are due to be asked for, the longest due first, and notes that they are told of again `now`.
     * Those that another replica is at are left to it.
     */
    List<Announcement> askAgain(Instant now, int limit);
}
