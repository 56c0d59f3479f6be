package org.section307.detention.totals.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.detention.Golden;
import org.section307.kit.consumer.Message;

class OrdersConsumerTest {
    static List<String> everyGoldenOrder() {
        return Golden.names("order-published/v1");
    }

    @ParameterizedTest
    @MethodSource("everyGoldenOrder")
    void every_golden_order_is_read(String name) {
        var value = Golden.json(Golden.bytes(name));

        var order = OrdersConsumer.read(message(Golden.bytes(name)));

        assertThat(order.orderId()).isEqualTo(value.get("orderId").asText());
        assertThat(order.kind()).hasToString(value.get("kind").asText());
        assertThat(order.ordersInRevision())
                .isEqualTo(value.get("ordersInRevision").asInt());
        assertThat(String.valueOf(order.dateIssued()))
                .isEqualTo(value.get("dateIssued").asText());
        assertThat(String.valueOf(order.yearIssued()))
                .isEqualTo(value.get("yearIssued").asText());
        assertThat(String.valueOf(order.inForce().until()))
                .isEqualTo(value.at("/inForce/until").asText());
        assertThat(String.valueOf(order.inForce().vacatedOn()))
                .isEqualTo(value.at("/inForce/vacatedOn").asText());
    }

    @Test
    void an_end_on_an_unknown_day_keeps_the_day_by_which_it_had_ended() {
        var name = "order-published/v1/ended-on-an-unknown-day.json";
        var by = Golden.json(Golden.bytes(name)).at("/inForce/endedBetween/by").asText();

        var order = OrdersConsumer.read(message(Golden.bytes(name)));

        assertThat(order.inForce().hasEndedBy(LocalDate.parse(by))).isTrue();
        assertThat(order.inForce().hasEndedBy(LocalDate.parse(by).minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "no json"})
    void what_is_no_order_is_refused(String body) {
        assertThatThrownBy(() -> OrdersConsumer.read(message(body.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(RuntimeException.class);
    }

    private static Message message(byte[] body) {
        return new Message("orders.v1", 0, 0, "order", Map.of(), body, Instant.EPOCH);
    }
}
