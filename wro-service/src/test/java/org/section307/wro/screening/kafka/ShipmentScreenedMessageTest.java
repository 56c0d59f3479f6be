package org.section307.wro.screening.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.section307.engine.OrderBook;
import org.section307.engine.Screening;
import org.section307.engine.policy.LineNumbers;
import org.section307.engine.policy.LineVerdict;
import org.section307.engine.policy.OrderAnswer;
import org.section307.engine.policy.OrderGround;
import org.section307.engine.policy.Reason;
import org.section307.engine.policy.Standing;
import org.section307.engine.policy.Verdict;
import org.section307.engine.scope.Basis;
import org.section307.wro.Golden;
import org.section307.wro.screening.domain.Failure;
import org.section307.wro.screening.domain.FilingKey;
import org.section307.wro.screening.domain.Result;
import org.section307.wro.screening.domain.ScreeningId;
import org.section307.wro.screening.domain.ShipmentId;

class ShipmentScreenedMessageTest {
    /** Largest message on the path: topic, producer and consumer. */
    private static final int MESSAGE_BYTES_MAX = 20 * 1024 * 1024;

    private static final int LINES_MAX = 10_000;

    /**
     * Orders that one of so many lines can meet: in 16 MiB a line has room for 47 parties, a name stands in three orders
     * at most, and eleven orders ask for a country or region and no name.
     */
    private static final int ORDERS_A_LINE = 47 * 3 + 11;

    private static final ScreeningId ID = new ScreeningId(
            new FilingKey(new ShipmentId(UUID.fromString("0198b2c4-7d10-7a3e-9c51-2f6b8e4d1a07")), 1), 1);

    private static byte[] event(Result result) {
        return new JsonScreeningDocuments().event(ID, result);
    }

    private static Result screened(
            Verdict verdict, List<LineVerdict> lines, List<OrderGround> grounds, List<Reason> reasons) {
        var screening = new Screening.Screened(
                verdict,
                !reasons.isEmpty(),
                LocalDate.parse("2021-06-01"),
                lines,
                List.of(),
                grounds,
                reasons,
                List.of(),
                new TreeSet<>(),
                1);
        return new Result.Screened(screening, screening.resultBytes());
    }

    private static LineVerdict line(int number, Verdict verdict, String value) {
        return new LineVerdict(number, verdict, new BigDecimal(value));
    }

    private static OrderGround detains(String order, Basis basis, @Nullable LocalDate inCustodyOn, Integer... lines) {
        return new OrderGround(
                order, basis, new Standing.Answers(OrderAnswer.DETAIN, inCustodyOn), LineNumbers.of(lines));
    }

    private static void conforms(byte[] event) {
        try (var schema = Objects.requireNonNull(ShipmentScreenedMessageTest.class.getResourceAsStream(
                "/org/section307/contracts/schemas/shipment-screened.schema.json"))) {
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            assertThat(registry.getSchema(schema).validate(new String(event, StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void a_hold_tells_lines_with_values_and_grounds_with_ranges() {
        var event = event(screened(
                Verdict.HELD,
                List.of(
                        line(1, Verdict.HELD, "12500.00"),
                        line(2, Verdict.HELD, "0.10"),
                        line(4, Verdict.HELD, "7.00")),
                List.of(detains("wro-a", Basis.WRO, null, 4, 2, 1)),
                List.of()));

        conforms(event);
        assertThat(new String(event, StandardCharsets.UTF_8))
                .isEqualTo("{\"screeningId\":\"" + ID + "\",\"shipmentId\":\"" + ID.shipment()
                        + "\",\"version\":1,\"revision\":1,\"verdict\":\"HELD\",\"incomplete\":false,"
                        + "\"importDate\":\"2021-06-01\",\"lines\":[{\"number\":1,\"value\":\"12500.00\"},"
                        + "{\"number\":2,\"value\":\"0.10\"},{\"number\":4,\"value\":\"7.00\"}],"
                        + "\"grounds\":[{\"orderId\":\"wro-a\",\"answer\":\"detain\",\"basis\":\"WRO\","
                        + "\"lines\":\"1-2,4\"}],\"reasons\":[]}");
    }

    @Test
    void a_superseded_order_is_named_and_has_no_answer() {
        var event = event(screened(
                Verdict.HELD,
                List.of(line(1, Verdict.HELD, "1.00")),
                List.of(
                        detains("uflpa-x", Basis.UFLPA, null, 1),
                        new OrderGround("wro-a", Basis.WRO, new Standing.Superseded("uflpa-x"), LineNumbers.of(1))),
                List.of()));

        conforms(event);
        var named = Golden.json(event).get("grounds").get(1);
        assertThat(named.get("supersededBy").asText()).isEqualTo("uflpa-x");
        assertThat(named.has("answer")).isFalse();
    }

    @Test
    void a_ground_that_needs_custody_names_the_day() {
        var event = event(screened(
                Verdict.HELD,
                List.of(line(1, Verdict.HELD, "1.00")),
                List.of(detains("finding-a", Basis.FINDING, LocalDate.parse("2021-03-29"), 1)),
                List.of()));

        conforms(event);
        assertThat(Golden.json(event).at("/grounds/0/inCustodyOn").asText()).isEqualTo("2021-03-29");
    }

    @Test
    void an_incomplete_line_is_a_reason() {
        var event = event(screened(
                Verdict.IN_REVIEW,
                List.of(line(4, Verdict.IN_REVIEW, "1.00")),
                List.of(),
                List.of(new Reason(Reason.Kind.INCOMPLETE, LineNumbers.of(4)))));

        conforms(event);
        assertThat(Golden.json(event).get("reasons")).hasToString("[{\"reason\":\"INCOMPLETE\",\"lines\":\"4\"}]");
    }

    @Test
    void what_cannot_be_screened_is_a_review_of_line_zero() {
        for (var failure : Failure.values()) {
            var event = event(new Result.Failed(failure));

            conforms(event);
            var body = Golden.json(event);
            assertThat(body.get("verdict").asText()).isEqualTo("IN_REVIEW");
            assertThat(body.get("lines")).hasToString("[{\"number\":0,\"value\":\"0.00\"}]");
            assertThat(body.get("reasons")).hasToString("[{\"reason\":\"" + failure.name() + "\",\"lines\":\"0\"}]");
        }
    }

    @Test
    void the_largest_manifest_with_the_most_grounds_fits_a_message() {
        var everyOther = IntStream.iterate(1_000_000_001, number -> number + 2)
                .limit(LINES_MAX)
                .boxed()
                .toList();
        var grounds = new ArrayList<OrderGround>();
        for (var order : OrderBook.shipped().orders().subList(0, ORDERS_A_LINE)) {
            grounds.add(new OrderGround(
                    order.id(),
                    order.basis(),
                    new Standing.Answers(OrderAnswer.REVIEW, LocalDate.parse("2021-03-29")),
                    new LineNumbers(everyOther)));
        }

        var event = event(screened(
                Verdict.IN_REVIEW,
                everyOther.stream()
                        .map(number -> line(number, Verdict.IN_REVIEW, "9999999999999.99"))
                        .toList(),
                grounds,
                List.of(new Reason(Reason.Kind.INCOMPLETE, new LineNumbers(everyOther)))));

        assertThat(event.length).isLessThan(MESSAGE_BYTES_MAX);
    }
}
