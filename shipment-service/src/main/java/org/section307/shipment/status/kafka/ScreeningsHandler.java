package org.section307.shipment.status.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.section307.kit.consumer.DeadLetters;
import org.section307.kit.consumer.Message;
import org.section307.kit.consumer.MessageHandler;
import org.section307.shipment.status.application.UpdateRegisters;
import org.section307.shipment.status.application.UpdateRegisters.Update;
import org.section307.shipment.status.domain.VerdictKey;
import org.section307.shipment.status.domain.VerdictRegister;

/** Takes verdicts from screenings.v1 into the verdict register. */
@ApplicationScoped
class ScreeningsHandler implements MessageHandler {
    private final MessageReader<ShipmentScreenedMessage> reader = new MessageReader<>(ShipmentScreenedMessage.class);
    private final UpdateRegisters updateRegisters;
    private final DeadLetters deadLetters;

    ScreeningsHandler(UpdateRegisters updateRegisters, DeadLetters deadLetters) {
        this.updateRegisters = updateRegisters;
        this.deadLetters = deadLetters;
    }

    @Override
    public String topic() {
        return "screenings.v1";
    }

    @Override
    public void handle(List<Message> batch) {
        List<Update> updates = batch.stream().map(this::decode).toList();
        if (!updateRegisters.update(updates).isEmpty()) {
            throw new UnknownShipmentException();
        }
    }

    /** What the headers still say is kept: the verdict with this key is a review, since nobody here can read what it is. */
    @Override
    public void unreadable(Message message, String reason) {
        List<Update> review = headers(message).stream().toList();
        updateRegisters.updateAndBury(review, () -> deadLetters.bury(message, reason));
    }

    private Update decode(Message message) {
        ShipmentScreenedMessage screened = reader.read(message);
        VerdictRegister verdict = screened.toDomain();
        return new Update(
                MessageReader.sameShipment(message, screened.shipmentId()), registers -> registers.with(verdict));
    }

    private static Optional<Update> headers(Message message) {
        try {
            UUID shipmentId = UUID.fromString(String.valueOf(message.key()));
            VerdictKey key = new VerdictKey(
                    Integer.parseInt(message.attribute("version").orElse("")),
                    Long.parseLong(message.attribute("revision").orElse("")));
            return Optional.of(new Update(shipmentId, registers -> registers.with(VerdictRegister.unreadable(key))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no owner, no key: nothing is left to say but that it came
        }
    }
}
