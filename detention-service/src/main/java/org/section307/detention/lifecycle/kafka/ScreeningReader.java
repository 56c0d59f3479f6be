package org.section307.detention.lifecycle.kafka;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.section307.detention.lifecycle.domain.Answer;
import org.section307.detention.lifecycle.domain.Ground;
import org.section307.detention.lifecycle.domain.Owner;
import org.section307.detention.lifecycle.domain.Screening;
import org.section307.detention.lifecycle.domain.VerdictKey;
import org.section307.kit.consumer.Message;

/** Decodes messages of `screenings.v1`. */
final class ScreeningReader {
    private static final ObjectReader READER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build()
            .readerFor(ShipmentScreenedMessage.class);

    private ScreeningReader() {}

    /**
     * The whole verdict.
     *
     * @throws IllegalArgumentException where it can't be read; the message repeats no content
     */
    static Screening read(Message message) {
        ShipmentScreenedMessage value;
        try {
            value = READER.readValue(message.body());
        } catch (IOException e) {
            // its text would quote the body
            throw new IllegalArgumentException("the body is not a screening");
        }
        var key = new VerdictKey(value.version(), value.revision());
        var headers = headers(message);
        if (headers.isEmpty()
                || !headers.get().key().equals(key)
                || !headers.get().shipmentId().equals(value.shipmentId())) {
            throw new IllegalArgumentException("headers and body name different verdicts");
        }
        return new Screening(
                value.shipmentId(),
                key,
                true,
                headers.get().owner(),
                value.importDate(),
                values(value),
                grounds(value));
    }

    /** What the headers alone tell: the whole shipment in review. Empty where they don't name shipment, key and owner. */
    static Optional<Screening> readHeaders(Message message) {
        return headers(message).map(found -> Screening.unreadable(found.shipmentId(), found.key(), found.owner()));
    }

    private record Headers(UUID shipmentId, VerdictKey key, Owner owner) {}

    private static Optional<Headers> headers(Message message) {
        try {
            return Optional.of(new Headers(
                    UUID.fromString(String.valueOf(message.key())),
                    new VerdictKey(
                            Long.parseLong(attribute(message, "version")),
                            Long.parseLong(attribute(message, "revision"))),
                    new Owner(
                            attribute(message, "importer"),
                            message.attribute("filer").orElse(null),
                            attribute(message, "port"),
                            message.attribute("entrykey").orElse(null),
                            attribute(message, "billkey"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String attribute(Message message, String name) {
        return message.attribute(name).orElse("");
    }

    private static Map<Integer, BigDecimal> values(ShipmentScreenedMessage value) {
        var values = new HashMap<Integer, BigDecimal>();
        value.lines().forEach(line -> values.put(line.number(), line.value()));
        return values;
    }

    private static Map<Integer, List<Ground>> grounds(ShipmentScreenedMessage value) {
        var grounds = new HashMap<Integer, List<Ground>>();
        for (var of : value.grounds()) {
            var ground = ground(of, value.version());
            LineRanges.read(of.lines()).forEach(line -> add(grounds, line, ground));
        }
        for (var of : value.reasons()) {
            var ground = new Ground.OfReason(of.reason(), value.version());
            LineRanges.read(of.lines()).forEach(line -> add(grounds, line, ground));
        }
        return grounds;
    }

    private static void add(Map<Integer, List<Ground>> grounds, int line, Ground ground) {
        grounds.computeIfAbsent(line, number -> new ArrayList<>()).add(ground);
    }

    private static Ground ground(ShipmentScreenedMessage.GroundOnLines of, long version) {
        if (of.supersededBy() != null) {
            return new Ground.Named(of.orderId(), of.basis(), of.supersededBy(), version);
        }
        return new Ground.OfOrder(of.orderId(), of.basis(), answer(of.answer()), of.inCustodyOn(), version);
    }

    private static Answer answer(@org.jspecify.annotations.Nullable String answer) {
        if ("detain".equals(answer)) {
            return Answer.DETAIN;
        }
        if ("review".equals(answer)) {
            return Answer.REVIEW;
        }
        throw new IllegalArgumentException("an order answers neither detain nor review");
    }
}
