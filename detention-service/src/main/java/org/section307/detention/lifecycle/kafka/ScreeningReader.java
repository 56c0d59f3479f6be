package org.section307.detention.lifecycle.kafka;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.Answer;
import org.section307.detention.lifecycle.domain.Ground;
import org.section307.detention.lifecycle.domain.History;
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

    /** What a column of values holds. */
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}\\.[0-9]{2}");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
        var headers = headers(message, ScreeningReader::recorded);
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
                headers.get().record().map(Recorded::history).orElse(null),
                values(value, headers.get().record()),
                grounds(value));
    }

    /**
     * What the headers alone tell: the whole shipment in review. Empty where they don't name shipment, key and owner. Of a
     * record of the past that can't be read it keeps the source, if that can be.
     */
    static Optional<Screening> readHeaders(Message message) {
        return headers(message, ScreeningReader::legible)
                .map(found -> Screening.unreadable(
                        found.shipmentId(),
                        found.key(),
                        found.owner(),
                        found.record().map(Recorded::history).orElse(null),
                        found.record().map(Recorded::enteredValue).orElse(BigDecimal.ZERO)));
    }

    private record Headers(UUID shipmentId, VerdictKey key, Owner owner, Optional<Recorded> record) {}

    /** What the headers of a record of the past say, and what the whole shipment is worth, USD. */
    private record Recorded(History history, BigDecimal enteredValue) {}

    private static Optional<Recorded> recorded(Message message) {
        return message.attribute("historysource").map(source -> {
            var value = attribute(message, "enteredvalue");
            if (!AMOUNT.matcher(value).matches()) {
                throw new IllegalArgumentException("the entered value is no amount");
            }
            return new Recorded(
                    new History(History.Source.valueOf(source), date(message, "detainedon"), date(message, "knownon")),
                    new BigDecimal(value));
        });
    }

    private static @Nullable LocalDate date(Message message, String name) {
        var text = message.attribute(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return DATE.matcher(text.get()).matches() ? LocalDate.parse(text.get()) : noDate();
        } catch (DateTimeParseException e) {
            return noDate();
        }
    }

    private static LocalDate noDate() {
        throw new IllegalArgumentException("a header has no date");
    }

    private static Optional<Recorded> legible(Message message) {
        try {
            return recorded(message);
        } catch (IllegalArgumentException e) {
            return message.attribute("historysource")
                    .filter(source -> Arrays.stream(History.Source.values())
                            .anyMatch(known -> known.name().equals(source)))
                    .map(source ->
                            new Recorded(new History(History.Source.valueOf(source), null, null), BigDecimal.ZERO));
        }
    }

    private static Optional<Headers> headers(Message message, Function<Message, Optional<Recorded>> record) {
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
                            attribute(message, "billkey")),
                    record.apply(message)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String attribute(Message message, String name) {
        return message.attribute(name).orElse("");
    }

    private static Map<Integer, BigDecimal> values(ShipmentScreenedMessage value, Optional<Recorded> record) {
        var values = new HashMap<Integer, BigDecimal>();
        value.lines().forEach(line -> values.put(line.number(), line.value()));
        record.ifPresent(of -> values.put(0, of.enteredValue()));
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

    private static Answer answer(@Nullable String answer) {
        if ("detain".equals(answer)) {
            return Answer.DETAIN;
        }
        if ("review".equals(answer)) {
            return Answer.REVIEW;
        }
        throw new IllegalArgumentException("an order answers neither detain nor review");
    }
}
