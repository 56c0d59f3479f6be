package org.section307.wro.screening.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section307.kit.consumer.Message;
import org.section307.wro.Golden;
import org.section307.wro.Manifests;
import org.section307.wro.Shipment;
import org.section307.wro.screening.domain.Filing;
import org.section307.wro.screening.domain.History;
import org.section307.wro.screening.domain.Owner;
import org.section307.wro.screening.kafka.ShipmentFiledMessage.Decoded;

class ShipmentFiledMessageTest {
    private static final byte[] MANIFEST = Manifests.held();

    static List<String> goldenFilings() {
        return Golden.names("messages/v1").stream()
                .filter(name ->
                        Golden.json(Golden.bytes(name)).get("topic").asText().equals("shipments.v1"))
                .toList();
    }

    private static Message message(@Nullable String key, Map<String, String> headers, byte[] body) {
        return new Message("shipments.v1", 0, 7, key, headers, body, Instant.EPOCH);
    }

    private static Message golden(JsonNode example) {
        var headers = new HashMap<String, String>();
        example.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        var value = example.get("value");
        return message(example.get("key").asText(), headers, Golden.bytes(value.asText()));
    }

    private static Filing filed(Message message) {
        assertThat(ShipmentFiledMessage.decode(message)).isInstanceOf(Decoded.Filed.class);
        return ((Decoded.Filed) ShipmentFiledMessage.decode(message)).filing();
    }

    @ParameterizedTest
    @MethodSource("goldenFilings")
    void every_golden_filing_is_read(String name) {
        var example = Golden.json(Golden.bytes(name));

        var filing = filed(golden(example));

        var headers = example.get("headers");
        assertThat(filing.key().shipment()).hasToString(example.get("key").asText());
        assertThat(filing.key().version()).isEqualTo(headers.get("ce_version").asInt());
        assertThat(filing.cancelled())
                .isEqualTo(headers.get("ce_cancelled").asText().equals("true"));
        assertThat(filing.again()).isEqualTo(headers.path("ce_again").asText().equals("true"));
        assertThat(filing.owner().importer())
                .isEqualTo(headers.get("ce_importer").asText());
    }

    @Test
    void there_are_golden_filings() {
        assertThat(goldenFilings()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void headers_say_whose_the_filing_is() {
        var shipment = Shipment.any().header("ce_billkey", "MAEUA123456789");

        var filing = filed(message(shipment.id, shipment.headers(3, true, MANIFEST), MANIFEST));

        assertThat(filing.owner())
                .isEqualTo(new Owner("12-3456789AB", "002", "2704", "00261103162", "MAEUA123456789", null));
        assertThat(filing.contents()).isInstanceOf(Filing.Contents.Intact.class);
    }

    @Test
    void headers_of_a_filing_of_the_past_are_kept_as_they_are() {
        var shipment = Shipment.any()
                .header("ce_historysource", "SYNTHETIC")
                .header("ce_detainedon", "no day at all")
                .header("ce_enteredvalue", "12500.00");

        var filing = filed(message(shipment.id, shipment.headers(1, false, MANIFEST), MANIFEST));

        assertThat(filing.owner().history()).isEqualTo(new History("SYNTHETIC", "no day at all", null, "12500.00"));
    }

    @Test
    void a_body_with_another_hash_is_damaged() {
        var shipment = Shipment.any();
        var headers = shipment.headers(1, false, MANIFEST);

        var filing = filed(message(shipment.id, headers, Manifests.clear()));

        assertThat(filing.contents()).isInstanceOf(Filing.Contents.Damaged.class);
    }

    @Test
    void a_message_of_another_type_is_damaged() {
        var shipment = Shipment.any();
        var headers = shipment.headers(1, false, MANIFEST);
        headers.put("ce_type", "org.section307.shipment.filed.v2");

        var filing = filed(message(shipment.id, headers, MANIFEST));

        assertThat(filing.contents()).isInstanceOf(Filing.Contents.Damaged.class);
    }

    static Stream<Message> strays() {
        var shipment = Shipment.any();
        return Stream.of(
                message(null, shipment.headers(1, false, MANIFEST), MANIFEST),
                message("no-id", shipment.headers(1, false, MANIFEST), MANIFEST),
                message(shipment.id, without("ce_version", shipment), MANIFEST),
                message(shipment.id, with("ce_version", "-1", shipment), MANIFEST),
                message(shipment.id, without("ce_importer", shipment), MANIFEST),
                message(shipment.id, with("ce_port", " ", shipment), MANIFEST));
    }

    private static Map<String, String> without(String name, Shipment shipment) {
        var headers = shipment.headers(1, false, MANIFEST);
        headers.remove(name);
        return headers;
    }

    private static Map<String, String> with(String name, String value, Shipment shipment) {
        var headers = shipment.headers(1, false, MANIFEST);
        headers.put(name, value);
        return headers;
    }

    @ParameterizedTest
    @MethodSource("strays")
    void a_message_without_shipment_version_or_owner_is_a_stray(Message stray) {
        assertThat(ShipmentFiledMessage.decode(stray)).isInstanceOf(Decoded.Stray.class);
    }
}
