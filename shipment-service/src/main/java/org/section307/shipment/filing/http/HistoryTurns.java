package org.section307.shipment.filing.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** At most two bodies of history are at work at once: what one holds in memory is bounded, and so is what all hold. */
@ApplicationScoped
class HistoryTurns {
    static final int AT_ONCE = 2;
    private static final long RETRY_AFTER_S = 1;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /**
     * Does the work now or not at all.
     *
     * @throws ServiceUnavailableException with when to come back, where two are at work
     */
    <T> T inTurn(Supplier<T> work) {
        if (!turns.tryAcquire()) {
            throw new ServiceUnavailableException(RETRY_AFTER_S);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
