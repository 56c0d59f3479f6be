package org.section307.kit.consumer;

import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.section307.kit.logging.Redacted;
import org.section307.kit.queue.Backoff;

/**
 * Hands a batch to its handler until every message of it is handled, stored as unreadable, or buried. There is no fourth
 * end: what this returns from is done.
 */
final class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final MessageHandler handler;
    private final Burial burial;
    private final ConsumerMeters meters;
    private final Hold hold;

    /** Waits while the partitions stay ours. */
    interface Hold {
        /** @throws Abandoned when they don't, or the service stops: the messages are for the next owner */
        void millis(long millis) throws Abandoned;
    }

    /** Buries a message in a transaction of its own. */
    interface Burial {
        void bury(Message message, String reason);
    }

    /** The batch is no longer ours; nothing of it may be marked as done. */
    static final class Abandoned extends Exception {
        private static final long serialVersionUID = 1L;
    }

    Delivery(MessageHandler handler, Burial burial, ConsumerMeters meters, Hold hold) {
        this.handler = handler;
        this.burial = burial;
        this.meters = meters;
        this.hold = hold;
    }

    void deliver(List<Message> batch) throws Abandoned {
        Optional<Throwable> failure = tried(() -> handler.handle(batch), batch.size() > 1);
        if (failure.isEmpty()) {
            meters.handled(batch.size());
            return;
        }
        LOG.warnf(failure.map(Redacted::of).orElse(null), "batch is redone one by one: topic=%s", handler.topic());
        for (Message message : batch) {
            // each may take as long as a whole batch: the group must hear of us in between
            hold.millis(0);
            failure = tried(() -> handler.handle(List.of(message)));
            if (failure.isEmpty()) {
                meters.handled(1);
            } else {
                setAside(message, failure.get());
            }
        }
    }

    private void setAside(Message message, Throwable failure) throws Abandoned {
        String reason = Reasons.of(failure);
        LOG.errorf(
                Redacted.of(failure),
                "message can't be handled: topic=%s partition=%d offset=%d",
                message.topic(),
                message.partition(),
                message.offset());
        Optional<Throwable> second = tried(() -> handler.unreadable(message, reason));
        var backoff = new Backoff();
        while (second.isPresent()) {
            String reasons = reason + "; and could not be stored as unreadable: " + Reasons.of(second.get());
            LOG.error("message can't be stored as unreadable either", Redacted.of(second.get()));
            second = tried(() -> burial.bury(message, reasons));
            if (second.isPresent()) {
                hold.millis(backoff.nextMillis());
            }
        }
        meters.unreadable();
    }

    private Optional<Throwable> tried(Runnable work) throws Abandoned {
        return tried(work, false);
    }

    /**
     * Does the work, again and again while trouble passes; the error that does not pass, if there was one. Work that can be
     * cut is not tried again in one piece when time ran out on it: what is too much today is too much tomorrow.
     */
    private Optional<Throwable> tried(Runnable work, boolean canBeCut) throws Abandoned {
        var backoff = new Backoff();
        while (true) {
            try {
                work.run();
                return Optional.empty();
            } catch (Throwable e) {
                // also errors: a message on which the stack overflows must not end the thread
                if (!Trouble.passes(e) || (canBeCut && Trouble.timesOut(e))) {
                    return Optional.of(e);
                }
                meters.retried();
                LOG.warnf(Redacted.of(e), "trouble that passes, will be tried again: topic=%s", handler.topic());
                hold.millis(backoff.nextMillis());
            }
        }
    }
}
