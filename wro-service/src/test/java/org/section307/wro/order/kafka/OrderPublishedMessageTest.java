package org.section307.wro.order.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.section307.engine.OrderBook;
import org.section307.wro.Golden;
import org.section307.wro.order.domain.SourceRow;

class OrderPublishedMessageTest {
    private final JsonOrderDocuments documents = new JsonOrderDocuments();

    @Test
    void every_order_of_the_book_conforms_to_the_schema() throws IOException {
        try (var file = Objects.requireNonNull(
                getClass().getResourceAsStream("/org/section307/contracts/schemas/order-published.schema.json"))) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file);
            assertThat(OrderBook.shipped().orders()).hasSize(193).allSatisfy(order -> {
                var facts = new String(documents.facts(order, 1, 193), StandardCharsets.UTF_8);
                assertThat(schema.validate(facts, InputFormat.JSON))
                        .as(order.id())
                        .isEmpty();
            });
        }
    }

    @Test
    void a_region_order_tells_its_dates() {
        var order = OrderBook.shipped().order("wro-cn-hetian-taida-2019").orElseThrow();

        var facts = Golden.json(documents.facts(order, 3, 193));

        assertThat(facts.get("kind").asText()).isEqualTo("WRO");
        assertThat(facts.get("revision").asInt()).isEqualTo(3);
        assertThat(facts.get("dateIssued").asText()).isEqualTo("2019-09-30");
        assertThat(facts.at("/inForce/from").asText()).isEqualTo("2019-09-30");
        assertThat(facts.at("/inForce/until").isNull()).isTrue();
    }

    @Test
    void the_shipped_rows_are_the_orders_of_the_engines_book() {
        assertThat(documents.shipped())
                .extracting(SourceRow::orderId)
                .containsExactlyInAnyOrderElementsOf(OrderBook.shipped().orders().stream()
                        .map(order -> order.id())
                        .toList());
    }
}
