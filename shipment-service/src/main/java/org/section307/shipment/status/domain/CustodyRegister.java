package org.section307.shipment.status.domain;

/**
 * Where the goods stand, as detention-service says.
 *
 * @param sequence of this state, from 1
 * @param absorbed the newest verdict that custody has taken in
 */
public record CustodyRegister(long sequence, Custody state, VerdictKey absorbed) {
    public CustodyRegister {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequences count from 1");
        }
    }

    /** The first that some line has; CLEARED when every review was dismissed. */
    public enum Custody {
        HELD,
        IN_REVIEW,
        RELEASED,
        CLEARED
    }
}
