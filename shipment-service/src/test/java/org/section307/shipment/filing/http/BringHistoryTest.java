package org.section307.shipment.filing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.section307.shipment.ManifestMother.anyEntryNumber;
import static org.section307.shipment.ManifestMother.anyManifest;

import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.section307.local.test.Tokens;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;

/** Many records of the past at once. */
@ServiceTest
class BringHistoryTest {
    private static final String RECORDS = Tokens.token("records");
    private static final String DETAINED = "{\"source\": \"SYNTHETIC\", \"detainedOn\": \"2021-06-02\"}";
    private static final int LIMIT_BYTES = 16 * 1024 * 1024;

    @Test
    void every_line_becomes_a_shipment_and_is_told() {
        Response answer = Api.bring(RECORDS, past().lines(1, 2), past(), past());

        answer.then()
                .statusCode(200)
                .body("filed", equalTo(3))
                .body("onFile", equalTo(0))
                .body("shipments.line", contains(1, 2, 3))
                .body("shipments.outcome", contains("FILED", "FILED", "FILED"));
        List<String> ids = answer.path("shipments.shipmentId");
        Api.as(RECORDS)
                .get(Api.SHIPMENTS + "/" + ids.getFirst())
                .then()
                .body("status", equalTo("RECEIVED"))
                .body("lineCount", equalTo(2))
                .body("history.detainedOn", equalTo("2021-06-02"));
        ConsumerRecord<String, byte[]> event =
                Events.read("shipments.v1", entry -> ids.contains(entry.key()), 3).stream()
                        .filter(entry -> ids.getFirst().equals(entry.key()))
                        .findFirst()
                        .orElseThrow();
        assertThat(Events.header(event, "ce_id")).isEqualTo(ids.getFirst() + "/1");
        assertThat(Events.header(event, "ce_enteredvalue")).isEqualTo("25000.00");
        assertThat(Api.as(RECORDS)
                        .get(Api.SHIPMENTS + "/" + ids.getFirst() + "/manifest")
                        .asByteArray())
                .isEqualTo(event.value());
    }

    @Test
    void the_same_body_again_adds_nothing_and_tells_nothing() {
        ManifestMother manifest = past();
        ManifestMother other = past();
        List<String> first = Api.bring(RECORDS, manifest, other).path("shipments.shipmentId");

        Api.bring(RECORDS, manifest, other)
                .then()
                .statusCode(200)
                .body("filed", equalTo(0))
                .body("onFile", equalTo(2))
                .body("shipments.outcome", contains("ON_FILE", "ON_FILE"))
                .body("shipments.shipmentId", equalTo(first));

        Api.amend(RECORDS, first.getFirst(), "*", manifest.lines(1, 2)).then().statusCode(200);
        assertThat(Events.read("shipments.v1", entry -> first.getFirst().equals(entry.key()), 2))
                .extracting(event -> Events.header(event, "ce_id"))
                .containsExactly(first.getFirst() + "/1", first.getFirst() + "/2");
    }

    @Test
    void what_is_missing_is_filed_beside_what_is_on_file() {
        ManifestMother known = past();
        String id = Api.file(RECORDS, known).then().statusCode(201).extract().path("id");

        Response answer = Api.bring(RECORDS, past(), known);

        answer.then()
                .statusCode(200)
                .body("filed", equalTo(1))
                .body("onFile", equalTo(1))
                .body("shipments.outcome", contains("FILED", "ON_FILE"));
        assertThat(answer.<String>path("shipments[1].shipmentId")).isEqualTo(id);
    }

    @Test
    void the_same_manifest_twice_in_a_body_is_filed_once() {
        ManifestMother manifest = past();

        Response answer = Api.bring(RECORDS, manifest, manifest);

        answer.then().statusCode(200).body("shipments.outcome", contains("FILED", "ON_FILE"));
        List<String> ids = answer.path("shipments.shipmentId");
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void every_fault_is_told_with_its_line_and_nothing_is_taken() {
        ManifestMother sound = past();
        String body = String.join(
                "\n",
                sound.line(),
                "{\"billOfLading\": ",
                past().port("27").importDate("2021-02-30").line(),
                "",
                anyManifest().line(),
                past().history("{\"source\": \"AGENCY\", \"detainedOn\": \"2999-01-01\"}")
                        .line());

        Api.bring(RECORDS, body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.line", contains(2, 3, 3, 4, 5, 6))
                .body("errors.findAll { it.line == 3 }.pointer", containsInAnyOrder("/portOfEntry", "/importDate"))
                .body("errors[0].rule", equalTo("malformed"))
                .body("errors[3].rule", equalTo("malformed"))
                .body("errors[4].pointer", equalTo("/history"))
                .body("errors[5].pointer", equalTo("/history/detainedOn"));

        Api.bring(RECORDS, sound).then().statusCode(200).body("filed", equalTo(1));
    }

    @Test
    void a_line_that_files_an_earlier_ones_entry_with_other_content_is_a_fault() {
        ManifestMother manifest = past().entry(anyEntryNumber());

        Api.bring(RECORDS, past(), manifest, manifest.lines(1, 2))
                .then()
                .statusCode(422)
                .body("errors.line", contains(3))
                .body("errors.rule", contains("filed-twice"));
    }

    @Test
    void lines_that_are_on_file_with_other_content_are_told_with_the_first_and_nothing_is_taken() {
        ManifestMother known = past().entry(anyEntryNumber());
        ManifestMother fresh = past();
        String id = Api.file(RECORDS, known).then().statusCode(201).extract().path("id");

        Api.bring(RECORDS, fresh, known.lines(1, 2))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("errors.line", contains(2))
                .body("errors.location", contains(Api.SHIPMENTS + "/" + id));

        Api.bring(RECORDS, fresh).then().statusCode(200).body("filed", equalTo(1));
    }

    @Test
    void an_entry_of_a_shipment_that_may_not_be_seen_is_told_without_it() {
        ManifestMother manifest = past().port("2704").entry(anyEntryNumber());
        Api.file(RECORDS, manifest).then().statusCode(201);

        Api.bring(Tokens.token("records", "--port", "4601"), manifest.port("4601"))
                .then()
                .statusCode(409)
                .body("errors.line", contains(1))
                .body("errors[0].location", nullValue());
    }

    @Test
    void a_cancelled_filing_is_not_on_file_and_is_not_filed_again_before_its_verdict() {
        ManifestMother manifest = past();
        String id = Api.file(RECORDS, manifest).then().statusCode(201).extract().path("id");
        Api.cancel(RECORDS, id, "*").then().statusCode(204);

        Api.bring(RECORDS, manifest).then().statusCode(409).body("errors.line", contains(1));
    }

    @Test
    void a_thousand_lines_are_taken_and_one_more_is_told() {
        String thousand = Stream.generate(() -> past().line()).limit(1_000).collect(Collectors.joining("\n"));

        Api.bring(RECORDS, thousand + "\n" + past().line())
                .then()
                .statusCode(422)
                .body("errors.line", contains(1_001))
                .body("errors.rule", contains("too-many-manifests"));
        Api.bring(RECORDS, thousand).then().statusCode(200).body("filed", equalTo(1_000));
    }

    @Test
    void sixteen_MiB_are_read_and_a_byte_more_is_too_large() {
        String line = past().line();

        Api.bring(RECORDS, line + " ".repeat(LIMIT_BYTES + 1 - line.length()))
                .then()
                .statusCode(413);
        Api.bring(RECORDS, line + " ".repeat(LIMIT_BYTES - line.length()))
                .then()
                .statusCode(200);
    }

    @Test
    void an_empty_body_can_not_be_read() {
        Api.bring(RECORDS, "").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_port_that_is_not_the_callers_is_refused_with_all_that_came_along() {
        String here = Tokens.token("records", "--port", "2704");
        ManifestMother mine = past().port("2704");

        Api.bring(here, mine, past().port("4601")).then().statusCode(403);

        Api.bring(here, mine).then().statusCode(200).body("filed", equalTo(1));
    }

    @Test
    void the_example_of_the_document_is_taken() {
        Api.bring(RECORDS, HistoryExamples.BODY).then().statusCode(200).body("shipments.line", contains(1, 2));
    }

    private static ManifestMother past() {
        return anyManifest().history(DETAINED);
    }
}
