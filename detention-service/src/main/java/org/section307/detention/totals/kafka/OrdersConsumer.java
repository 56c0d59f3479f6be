package org.section307.detention.totals.kafka;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.section307.detention.totals.application.RegisterOrders;
import org.section307.detention.totals.domain.OrderEntry;
import org.section307.kit.consumer.Message;
import org.section307.kit.consumer.MessageHandler;

/** Brings published orders into the register. */
@ApplicationScoped
class OrdersConsumer implements MessageHandler {
    private static final ObjectReader READER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build()
            .readerFor(OrderPublishedMessage.class);
    private final RegisterOrders registerOrders;
    private final BuryOrder buryOrder;

    @Inject
    OrdersConsumer(RegisterOrders registerOrders, BuryOrder buryOrder) {
        this.registerOrders = registerOrders;
        this.buryOrder = buryOrder;
    }

    @Override
    public String topic() {
        return "orders.v1";
    }

    @Override
    public void handle(List<Message> batch) {
        registerOrders.register(batch.stream().map(OrdersConsumer::read).toList());
    }

    @Override
    public void unreadable(Message message, String reason) {
        buryOrder.bury(message, reason);
    }

    /**
     * One published order.
     *
     * @throws IllegalArgumentException where it can't be read
     */
    static OrderEntry read(Message message) {
        try {
            OrderPublishedMessage value = READER.readValue(message.body());
            return value.toDomain();
        } catch (IOException e) {
            throw new IllegalArgumentException("the body is not an order", e);
        }
    }
}
