package org.section307.shipment.filing.domain;

import java.time.Instant;
import java.util.List;

/** Filings whose present version has no verdict. Asked by the clock, not by a caller. */
public interface UnansweredFilings {
    /**
     * Locks the filings that were last told of before `askedBefore`, the longest waiting first, and notes that they are
     * told of again `now`. Those that another replica is at are left to it.
     */
    List<Announcement> askAgain(Instant askedBefore, Instant now, int limit);
}
