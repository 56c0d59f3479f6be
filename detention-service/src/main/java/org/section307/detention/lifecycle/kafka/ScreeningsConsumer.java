package org.section307.detention.lifecycle.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.section307.detention.lifecycle.application.AbsorbScreenings;
import org.section307.kit.consumer.Message;
import org.section307.kit.consumer.MessageHandler;

/** Brings verdicts into custody; decides nothing itself. */
@ApplicationScoped
class ScreeningsConsumer implements MessageHandler {
    private final AbsorbScreenings absorbScreenings;
    private final BuryScreening buryScreening;

    @Inject
    ScreeningsConsumer(AbsorbScreenings absorbScreenings, BuryScreening buryScreening) {
        this.absorbScreenings = absorbScreenings;
        this.buryScreening = buryScreening;
    }

    @Override
    public String topic() {
        return "screenings.v1";
    }

    @Override
    public void handle(List<Message> batch) {
        absorbScreenings.absorb(batch.stream().map(ScreeningReader::read).toList());
    }

    @Override
    public void unreadable(Message message, String reason) {
        buryScreening.bury(message, reason);
    }
}
