package org.section307.detention.totals.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.section307.kit.consumer.DeadLetters;
import org.section307.kit.consumer.Message;

/** Keeps an order that can't be read for people; the register stays incomplete, and readiness says so. */
@ApplicationScoped
class BuryOrder {
    private final DeadLetters deadLetters;

    @Inject
    BuryOrder(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Transactional
    void bury(Message message, String reason) {
        deadLetters.bury(message, reason);
    }
}
