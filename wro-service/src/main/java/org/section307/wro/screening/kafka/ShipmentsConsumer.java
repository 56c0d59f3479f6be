package org.section307.wro.screening.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.section307.kit.consumer.DeadLetters;
import org.section307.kit.consumer.Message;
import org.section307.kit.consumer.MessageHandler;
import org.section307.wro.screening.application.ScreenFilings;
import org.section307.wro.screening.domain.Filing;
import org.section307.wro.screening.kafka.ShipmentFiledMessage.Decoded;

/** Consumes shipments.v1: decode here; decide, lock, store and mark in {@link ScreenFilings}. */
@ApplicationScoped
class ShipmentsConsumer implements MessageHandler {
    private final ScreenFilings screenFilings;
    private final DeadLetters deadLetters;
    private final Strays strays;

    ShipmentsConsumer(ScreenFilings screenFilings, DeadLetters deadLetters, Strays strays) {
        this.screenFilings = screenFilings;
        this.deadLetters = deadLetters;
        this.strays = strays;
    }

    @Override
    public String topic() {
        return "shipments.v1";
    }

    @Override
    public void handle(List<Message> batch) {
        var arrivals = new ArrayList<Arrival>();
        for (Message message : batch) {
            switch (ShipmentFiledMessage.decode(message)) {
                case Decoded.Filed(Filing filing) -> arrivals.add(new Arrival(filing, message));
                case Decoded.Stray stray -> strays.bury(message, stray.reason());
            }
        }
        screen(arrivals);
    }

    /** What failed in a way that nobody foresaw is stored without a look at its body. */
    @Override
    public void unreadable(Message message, String reason) {
        switch (ShipmentFiledMessage.decodeWithoutBody(message)) {
            case Decoded.Filed(Filing filing) -> screen(List.of(new Arrival(filing, message)));
            case Decoded.Stray stray -> strays.bury(message, stray.reason());
        }
    }

    /** A filing and the message that brought it. */
    private record Arrival(Filing filing, Message message) {}

    private void screen(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        var messages = new IdentityHashMap<Filing, Message>();
        arrivals.forEach(arrival -> messages.put(arrival.filing(), arrival.message()));
        var outcome = screenFilings.screen(
                arrivals.stream().map(Arrival::filing).toList(),
                (filing, failure) ->
                        deadLetters.bury(Objects.requireNonNull(messages.get(filing)), failure.sentence()));
        switch (outcome) {
            case ScreenFilings.Outcome.Screened screened -> {}
            case ScreenFilings.Outcome.NotNow(String reason) -> throw new ScreenedLater(reason);
        }
    }
}
