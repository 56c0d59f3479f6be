package org.section307.shipment.status.kafka;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.section307.kit.consumer.Message;

/** Decodes messages strictly in what they must have: every member of the record, and the shipment that the key names. */
final class MessageReader<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final ObjectReader reader;

    MessageReader(Class<T> type) {
        this.reader = MAPPER.readerFor(type);
    }

    /**
     * @throws UncheckedIOException where the body is not what the contract says
     */
    T read(Message message) {
        try {
            T value = reader.readValue(message.body());
            if (value == null) {
                throw new IOException("the value is the literal null");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("the value is not what the contract says", e);
        }
    }

    /** Demands that the body tells of the shipment that the key names. */
    static UUID sameShipment(Message message, UUID inBody) {
        if (!inBody.toString().equals(message.key())) {
            throw new IllegalArgumentException("key and value name different shipments");
        }
        return inBody;
    }
}
