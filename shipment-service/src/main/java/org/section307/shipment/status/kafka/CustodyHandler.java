package org.section307.shipment.status.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.section307.kit.consumer.DeadLetters;
import org.section307.kit.consumer.Message;
import org.section307.kit.consumer.MessageHandler;
import org.section307.shipment.status.application.UpdateRegisters;
import org.section307.shipment.status.application.UpdateRegisters.Update;
import org.section307.shipment.status.domain.CustodyRegister;

/** Takes states of custody from detentions.v1 into the custody register. */
@ApplicationScoped
class CustodyHandler implements MessageHandler {
    private final MessageReader<ShipmentCustodyMessage> reader = new MessageReader<>(ShipmentCustodyMessage.class);
    private final UpdateRegisters updateRegisters;
    private final DeadLetters deadLetters;

    CustodyHandler(UpdateRegisters updateRegisters, DeadLetters deadLetters) {
        this.updateRegisters = updateRegisters;
        this.deadLetters = deadLetters;
    }

    @Override
    public String topic() {
        return "detentions.v1";
    }

    @Override
    public void handle(List<Message> batch) {
        List<Update> updates = batch.stream().map(this::decode).toList();
        if (!updateRegisters.update(updates).isEmpty()) {
            throw new UnknownShipmentException();
        }
    }

    /** Nothing is made up for it: the state before stays, which is never less strict than a hold that is already shown. */
    @Override
    public void unreadable(Message message, String reason) {
        updateRegisters.updateAndBury(List.of(), () -> deadLetters.bury(message, reason));
    }

    private Update decode(Message message) {
        ShipmentCustodyMessage custody = reader.read(message);
        CustodyRegister register = custody.toDomain();
        return new Update(
                MessageReader.sameShipment(message, custody.shipmentId()), registers -> registers.with(register));
    }
}
