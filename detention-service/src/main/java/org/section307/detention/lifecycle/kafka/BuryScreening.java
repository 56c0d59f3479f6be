package org.section307.detention.lifecycle.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.section307.detention.lifecycle.application.AbsorbScreenings;
import org.section307.kit.consumer.DeadLetters;
import org.section307.kit.consumer.Message;

/** Fails closed: a verdict that can't be read puts the whole shipment in review, if its headers still say whose it is. */
@ApplicationScoped
class BuryScreening {
    private final AbsorbScreenings absorbScreenings;
    private final DeadLetters deadLetters;

    @Inject
    BuryScreening(AbsorbScreenings absorbScreenings, DeadLetters deadLetters) {
        this.absorbScreenings = absorbScreenings;
        this.deadLetters = deadLetters;
    }

    @Transactional
    void bury(Message message, String reason) {
        ScreeningReader.readHeaders(message).ifPresent(screening -> absorbScreenings.absorb(List.of(screening)));
        deadLetters.bury(message, reason);
    }
}
