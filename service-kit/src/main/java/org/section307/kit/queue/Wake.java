package org.section307.kit.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that something was committed, so that it need not wait for its next look. */
@ApplicationScoped
public class Wake {
    private final Semaphore signal = new Semaphore(0);

    /** Wakes the relay, now or when it next waits. Never blocks: it is called while a transaction ends. */
    public void up() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    /** Waits until woken or the time is over. */
    void await(long millis) throws InterruptedException {
        if (signal.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }
}
