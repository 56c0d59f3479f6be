package org.section307.detention.lifecycle.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.detention.Golden;
import org.section307.detention.lifecycle.domain.Absorption;
import org.section307.detention.lifecycle.domain.History;
import org.section307.detention.lifecycle.domain.Moment;
import org.section307.detention.lifecycle.domain.Screening;
import org.section307.kit.consumer.Message;

class ScreeningReaderTest {
    static List<String> everyGoldenScreening() {
        return Golden.names("shipment-screened/v1");
    }

    @ParameterizedTest
    @MethodSource("everyGoldenScreening")
    void every_golden_screening_is_read_with_all_its_lines(String name) {
        var value = Golden.json(Golden.bytes(name));
        var lines = new TreeMap<Integer, String>();
        value.get("lines")
                .forEach(line ->
                        lines.put(line.get("number").asInt(), line.get("value").asText()));

        var screening = ScreeningReader.read(golden(name));

        assertThat(screening.shipmentId()).hasToString(value.get("shipmentId").asText());
        assertThat(screening.key().version()).isEqualTo(value.get("version").asLong());
        assertThat(screening.key().revision()).isEqualTo(value.get("revision").asLong());
        assertThat(new TreeMap<>(screening.values()).toString()).isEqualTo(lines.toString());
        assertThat(screening.grounds().keySet()).isEqualTo(lines.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "shipment-screened/v1/held.json, shipment-custody/v1/held.json",
        "shipment-screened/v1/in-review-by-an-order.json, shipment-custody/v1/in-review.json",
        "shipment-screened/v1/unreadable-line-zero.json, shipment-custody/v1/whole-shipment-in-review.json"
    })
    void a_golden_screening_leads_to_the_golden_custody(String screened, String custody) {
        var absorbed =
                Absorption.decide(Optional.empty(), ScreeningReader.read(golden(screened)), new Moment(Instant.EPOCH));

        var written = new JsonCustodyWriter().write(((Absorption.Applied) absorbed).after());

        assertThat(Golden.json(written)).isEqualTo(Golden.json(Golden.bytes(custody)));
    }

    @Test
    void ranges_name_every_line_between_their_ends() {
        assertThat(LineRanges.read("1-3,7")).containsExactly(1, 2, 3, 7);
        assertThat(LineRanges.read("0")).containsExactly(0);
        assertThat(LineRanges.read("1-10000")).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-", "-1", "3-1", "1,,2", "1-10001", "a", "1 ", "99999999999", "0-999999999"})
    void what_is_no_list_of_ranges_is_refused(String text) {
        assertThatThrownBy(() -> LineRanges.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "not json PLANTED-NAME", "{\"shipmentId\": \"PLANTED-NAME\"}"})
    void a_body_that_is_no_screening_is_refused_without_a_word_of_it(String body) {
        assertThatThrownBy(() -> ScreeningReader.read(message(body.getBytes(StandardCharsets.UTF_8), Map.of())))
                .hasMessageNotContaining("PLANTED");
    }

    @Test
    void a_body_under_another_verdicts_headers_is_refused() {
        assertThatThrownBy(() -> ScreeningReader.read(
                        message(Golden.bytes("shipment-screened/v1/held.json"), Map.of("ce_revision", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headers_alone_put_the_whole_shipment_in_review() {
        var screening = ScreeningReader.readHeaders(message(new byte[0], Map.of()));

        assertThat(screening.orElseThrow().grounds()).containsOnlyKeys(0);
        assertThat(screening.map(Screening::readable)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_version", "ce_revision", "ce_importer", "ce_port", "ce_billkey"})
    void headers_that_do_not_name_verdict_and_owner_tell_nothing(String missing) {
        assertThat(ScreeningReader.readHeaders(message(new byte[0], Map.of(missing, ""))))
                .isEmpty();
    }

    private static final Map<String, String> PAST = Map.of(
            "ce_historysource", "SYNTHETIC",
            "ce_detainedon", "2021-06-02",
            "ce_knownon", "2021-06-04",
            "ce_enteredvalue", "12500.00");

    @Test
    void a_record_of_the_past_is_read_from_the_golden_headers() {
        var golden = Golden.json(Golden.bytes("messages/v1/screened-of-the-past.json"));
        var headers = new HashMap<String, String>();
        golden.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));

        var screening = ScreeningReader.read(new Message(
                "screenings.v1",
                0,
                0,
                golden.get("key").asText(),
                headers,
                Golden.bytes(golden.get("value").asText()),
                Instant.EPOCH));

        assertThat(screening.history())
                .isEqualTo(new History(
                        History.Source.SYNTHETIC, LocalDate.parse("2021-06-02"), LocalDate.parse("2021-06-04")));
        assertThat(screening.values().get(0)).isEqualTo("12500.00");
    }

    @Test
    void an_unreadable_body_keeps_its_record_and_its_value() {
        var screening = ScreeningReader.readHeaders(message(new byte[0], PAST)).orElseThrow();

        assertThat(screening.history())
                .isEqualTo(new History(
                        History.Source.SYNTHETIC, LocalDate.parse("2021-06-02"), LocalDate.parse("2021-06-04")));
        assertThat(screening.values()).isEqualTo(Map.of(0, new BigDecimal("12500.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "ce_detainedon, 2021-13-02",
        "ce_detainedon, yesterday",
        "ce_detainedon, +999999999-01-01",
        "ce_detainedon, ''",
        "ce_knownon, 2021-06-01",
        "ce_enteredvalue, -1.00",
        "ce_enteredvalue, 9999999999999.00",
        "ce_enteredvalue, ''"
    })
    void a_record_that_cannot_be_read_is_a_review_that_still_says_its_source(String header, String text) {
        var headers = new HashMap<>(PAST);
        headers.put(header, text);
        var message = message(Golden.bytes("shipment-screened/v1/held.json"), headers);

        assertThatThrownBy(() -> ScreeningReader.read(message)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ScreeningReader.readHeaders(message).orElseThrow().history())
                .isEqualTo(new History(History.Source.SYNTHETIC, null, null));
    }

    @Test
    void a_record_of_no_known_source_is_a_review_too() {
        var headers = new HashMap<>(PAST);
        headers.put("ce_historysource", "HEARSAY");
        var message = message(Golden.bytes("shipment-screened/v1/held.json"), headers);

        assertThatThrownBy(() -> ScreeningReader.read(message)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ScreeningReader.readHeaders(message)).isPresent();
    }

    private static Message golden(String name) {
        var value = Golden.json(Golden.bytes(name));
        return new Message(
                "screenings.v1",
                0,
                0,
                value.get("shipmentId").asText(),
                headers(Map.of(
                        "ce_version", value.get("version").asText(),
                        "ce_revision", value.get("revision").asText())),
                Golden.bytes(name),
                Instant.EPOCH);
    }

    private static Message message(byte[] body, Map<String, String> others) {
        return new Message(
                "screenings.v1", 0, 0, "0198b2c4-7d10-7a3e-9c51-2f6b8e4d1a07", headers(others), body, Instant.EPOCH);
    }

    private static Map<String, String> headers(Map<String, String> others) {
        var headers = new HashMap<String, String>();
        Golden.json(Golden.bytes("messages/v1/screened.json"))
                .get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        headers.putAll(others);
        return headers;
    }
}
