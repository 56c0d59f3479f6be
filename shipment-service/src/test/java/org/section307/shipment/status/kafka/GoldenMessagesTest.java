package org.section307.shipment.status.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.kit.consumer.Message;
import org.section307.shipment.status.domain.CustodyRegister;
import org.section307.shipment.status.domain.VerdictRegister;

/** Both consumers read every example of every published version of their topic. */
class GoldenMessagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> screenings() {
        return examples("shipment-screened/v1");
    }

    static List<String> custodies() {
        return examples("shipment-custody/v1");
    }

    @ParameterizedTest
    @MethodSource("screenings")
    void every_published_verdict_is_read(String example) throws IOException {
        byte[] body = resource(example);
        JsonNode expected = JSON.readTree(body);

        ShipmentScreenedMessage message = new MessageReader<>(ShipmentScreenedMessage.class).read(message(body));

        VerdictRegister verdict = message.toDomain();
        assertThat(message.shipmentId()).hasToString(expected.get("shipmentId").asText());
        assertThat(verdict.verdict().name()).isEqualTo(expected.get("verdict").asText());
        assertThat(verdict.key().version()).isEqualTo(expected.get("version").asInt());
        assertThat(verdict.key().revision()).isEqualTo(expected.get("revision").asLong());
    }

    @ParameterizedTest
    @MethodSource("custodies")
    void every_published_custody_is_read(String example) throws IOException {
        byte[] body = resource(example);
        JsonNode expected = JSON.readTree(body);

        ShipmentCustodyMessage message = new MessageReader<>(ShipmentCustodyMessage.class).read(message(body));

        CustodyRegister custody = message.toDomain();
        assertThat(message.shipmentId()).hasToString(expected.get("shipmentId").asText());
        assertThat(custody.state().name()).isEqualTo(expected.get("state").asText());
        assertThat(custody.sequence()).isEqualTo(expected.get("sequence").asLong());
        assertThat(custody.absorbed().version())
                .isEqualTo(expected.at("/absorbed/version").asInt());
        assertThat(custody.absorbed().revision())
                .isEqualTo(expected.at("/absorbed/revision").asLong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"version\": 1}",
                "{\"shipmentId\": \"01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e\", \"version\": 1, \"revision\": 1, \"verdict\": \"MAYBE\"}",
                "{\"shipmentId\": \"01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e\", \"version\": 1, \"revision\": 1, \"verdict\": null}",
                "{\"shipmentId\": \"01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e\", \"version\": 1, \"revision\": 1, \"verdict\": 0}",
                "{\"shipmentId\": \"x\", \"version\": 1, \"revision\": 1, \"verdict\": \"CLEAR\"}",
                "{\"shipmentId\": \"01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e\", \"version\": 1, \"revision\": 1, \"verdict\": \"HELD\", \"verdict\": \"CLEAR\"}"
            })
    void what_is_no_verdict_is_never_taken_for_one(String body) {
        MessageReader<ShipmentScreenedMessage> reader = new MessageReader<>(ShipmentScreenedMessage.class);

        assertThatThrownBy(() -> reader.read(message(body.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static Message message(byte[] body) {
        return new Message("any", 0, 0, null, Map.of(), body, Instant.EPOCH);
    }

    private static List<String> examples(String folder) {
        List<String> names = new String(resource(folder + "/index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> folder + "/" + line)
                .toList();
        assertThat(names).isNotEmpty();
        return names;
    }

    private static byte[] resource(String name) {
        try (InputStream stream =
                GoldenMessagesTest.class.getResourceAsStream("/org/section307/contracts/golden/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
