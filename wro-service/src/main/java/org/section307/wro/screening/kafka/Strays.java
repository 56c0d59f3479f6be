package org.section307.wro.screening.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.section307.kit.consumer.DeadLetters;
import org.section307.kit.consumer.Message;

/** Messages that no shipment or owner can be found for: there is nothing to store a verdict on. */
@ApplicationScoped
class Strays {
    private final DeadLetters deadLetters;

    Strays(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Transactional
    void bury(Message message, String reason) {
        deadLetters.bury(message, reason);
    }
}
