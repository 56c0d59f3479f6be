package org.section307.shipment.filing.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.section307.kit.queue.Outbox;
import org.section307.shipment.filing.domain.Announcement;
import org.section307.shipment.filing.domain.UnansweredFilings;

/**
 * Tells wro-service again of what it has not answered for five minutes, or not so that it could be read: whatever got lost
 * on the way heals by itself.
 */
@ApplicationScoped
public class AskAgain {
    /** A backlog is worked off at 200 a round, so that asking never crowds out filing. */
    private static final int ROUND_MAX = 200;

    private final UnansweredFilings unanswered;
    private final Outbox outbox;
    private final Clock clock;

    AskAgain(UnansweredFilings unanswered, Outbox outbox, Clock clock) {
        this.unanswered = unanswered;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void askNow() {
        ask(clock.instant());
    }

    /** Asks for what is due `now`. Returns how many that were. */
    @Transactional
    public int ask(Instant now) {
        List<Announcement> filings = unanswered.askAgain(now, ROUND_MAX);
        if (!filings.isEmpty()) {
            outbox.append(filings.stream().map(ShipmentsTopic::toldAgain).toList());
        }
        return filings.size();
    }
}
