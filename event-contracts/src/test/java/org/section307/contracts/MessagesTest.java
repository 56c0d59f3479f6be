package org.section307.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Map<String, String> MESSAGE_BY_TOPIC = Map.of(
            "shipments.v1", "shipmentFiled",
            "screenings.v1", "shipmentScreened",
            "detentions.v1", "shipmentCustody",
            "orders.v1", "orderPublished");

    @ParameterizedTest
    @MethodSource("messages")
    void every_message_has_the_headers_of_its_topic(Path file) {
        JsonNode message = Contracts.json(file);

        assertThat(Contracts.faults(headersOf(message.get("topic").asText()), message.get("headers")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void every_message_is_about_its_key(Path file) {
        JsonNode message = Contracts.json(file);
        String key = message.get("key").asText();

        assertThat(message.at("/headers/ce_subject").asText()).isEqualTo(key);
        assertThat(message.at("/headers/ce_id").asText()).startsWith(key + "/");
        assertThat(message.at("/headers/ce_type").asText())
                .isEqualTo(typeOf(message.get("topic").asText()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_numbers_in_a_message_s_id_are_those_of_its_headers(Path file) {
        JsonNode headers = Contracts.json(file).get("headers");
        List<String> numbers = List.of("ce_version", "ce_revision", "ce_sequence").stream()
                .filter(headers::has)
                .map(name -> headers.get(name).asText())
                .toList();
        String cancelled = headers.path("ce_cancelled").asText().equals("true") ? "/cancelled" : "";

        assertThat(headers.get("ce_id").asText())
                .isEqualTo(headers.get("ce_subject").asText() + "/" + String.join("/", numbers) + cancelled);
    }

    @Test
    void the_hash_of_a_filing_is_that_of_its_bytes() throws IOException, NoSuchAlgorithmException {
        for (Path file : messages()) {
            JsonNode message = Contracts.json(file);
            if (message.at("/headers/ce_sha256").isMissingNode()) {
                continue;
            }
            byte[] value = Files.readAllBytes(Contracts.ROOT
                    .resolve("golden")
                    .resolve(message.get("value").asText()));

            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(value));

            assertThat(message.at("/headers/ce_sha256").asText())
                    .as(file.toString())
                    .isEqualTo(sha256);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "filed, ce_type, org.section307.shipment.screened.v1",
        "filed, ce_again, yes",
        "filed, ce_port, LA",
        "filed, ce_sha256, abc",
        "screened, ce_revision, 0",
        "screened, ce_specversion, 0.3",
        "custody, ce_source, /wro-service",
        "filed, ce_historysource, AGENCY",
        "filed, ce_enteredvalue, 12500.00",
        "filed-of-the-past, ce_historysource, RUMOUR",
        "filed-of-the-past, ce_detainedon, 2021",
        "screened-of-the-past, ce_enteredvalue, 12500",
        "screened, ce_knownon, 2021-06-04",
        "custody-of-the-past, ce_historysource, RUMOUR",
        "order, ce_id, wro-cn-hetian-taida-2019"
    })
    void a_wrong_header_is_found(String message, String header, String wrong) {
        JsonNode golden = Contracts.golden("messages/v1/" + message + ".json");
        ObjectNode headers = (ObjectNode) golden.get("headers");
        headers.put(header, wrong);

        assertThat(Contracts.faults(headersOf(golden.get("topic").asText()), headers))
                .isNotEmpty();
    }

    @Test
    void the_asyncapi_document_has_every_topic_and_its_dead_letters() {
        JsonNode channels = Contracts.asyncApi().get("channels");

        assertThat(StreamSupport.stream(channels.spliterator(), false)
                        .map(channel -> channel.get("address").asText()))
                .containsExactlyInAnyOrder(
                        "shipments.v1",
                        "screenings.v1",
                        "detentions.v1",
                        "orders.v1",
                        "shipments.v1.dead-letter",
                        "screenings.v1.dead-letter",
                        "detentions.v1.dead-letter",
                        "orders.v1.dead-letter");
    }

    @Test
    void every_example_of_the_asyncapi_document_is_a_golden_file() {
        Contracts.asyncApi()
                .at("/components/messages")
                .forEach(message -> message.get("examples").forEach(example -> {
                    JsonNode golden = Contracts.json(
                            Contracts.ROOT.resolve(example.get("x-golden").asText()));
                    assertThat(example.at("/payload/$ref").asText())
                            .isEqualTo("golden/" + golden.get("value").asText());
                    assertThat(golden.at("/headers/ce_type").asText())
                            .isEqualTo(message.get("name").asText());
                }));
        assertThat(Contracts.asyncApi().at("/components/messages").findValuesAsText("x-golden"))
                .hasSameSizeAs(messages());
    }

    @Test
    void every_reference_of_the_asyncapi_document_leads_somewhere() {
        JsonNode document = Contracts.asyncApi();
        TreeSet<String> references = new TreeSet<>(document.findValuesAsText("$ref"));

        assertThat(references).hasSizeGreaterThan(10).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(Contracts.ROOT.resolve(reference)).exists();
            }
        });
    }

    static List<Path> messages() {
        return Contracts.goldenFiles("messages");
    }

    private static String typeOf(String topic) {
        return Contracts.asyncApi()
                .at("/components/messages/" + MESSAGE_BY_TOPIC.get(topic) + "/name")
                .asText();
    }

    /** The headers' schema with its definitions beside it, since a reference can't leave the document. */
    private static JsonNode headersOf(String topic) {
        ObjectNode schema =
                (ObjectNode) Contracts.json("{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}");
        JsonNode document = Contracts.asyncApi();
        schema.set("$ref", document.at("/components/messages/" + MESSAGE_BY_TOPIC.get(topic) + "/headers/$ref"));
        schema.set("components", document.get("components"));
        return schema;
    }
}
