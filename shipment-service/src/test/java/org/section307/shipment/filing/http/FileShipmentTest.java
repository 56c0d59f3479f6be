package org.section307.shipment.filing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.section307.shipment.ManifestMother.anyEntryNumber;
import static org.section307.shipment.ManifestMother.anyManifest;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.section307.local.test.Tokens;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;

@ServiceTest
class FileShipmentTest {
    private static final String IMPORTER = Api.importer("12-3456789AB");
    private static final String OTHER = Api.importer("98-7654321XY");

    @Test
    void a_manifest_is_on_file_with_a_receipt_a_location_and_a_tag() {
        Response answer = Api.file(IMPORTER, anyManifest());

        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/shipments/" + id))
                .header("ETag", equalTo("\"" + answer.path("sha256") + "\""))
                .body("version", equalTo(1))
                .body("status", equalTo("RECEIVED"))
                .body("links.self", equalTo("/v1/shipments/" + id));
    }

    @Test
    void the_example_of_the_api_document_is_taken() {
        Api.as(IMPORTER)
                .body(FilingExamples.MANIFEST)
                .post(Api.SHIPMENTS)
                .then()
                .statusCode(201);
    }

    @Test
    void every_fault_is_told_at_once_with_pointer_and_rule_and_without_its_value() {
        String json = anyManifest().json().replace("\"2704\"", "\"27o4\"").replace("\"IN\"", "\"ZZ\"");

        String body = Api.as(IMPORTER)
                .body(json)
                .post(Api.SHIPMENTS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid"))
                .body("requestId", notNullValue())
                .body("errors.pointer", hasItem("/portOfEntry"))
                .body("errors.pointer", hasItem("/lines/0/originCountry"))
                .extract()
                .asString();

        assertThat(body).doesNotContain("27o4").doesNotContain("ZZ");
    }

    @Test
    void broken_json_is_400() {
        Api.as(IMPORTER)
                .body("{\"billOfLading\": ")
                .post(Api.SHIPMENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_repeated_key_is_400() {
        Api.as(IMPORTER)
                .body(anyManifest().json().replaceFirst("\\{", "{\"portOfEntry\": \"2704\","))
                .post(Api.SHIPMENTS)
                .then()
                .statusCode(400);
    }

    @Test
    void one_byte_more_than_16_MiB_is_413() {
        String json = anyManifest().json();
        String tooLarge = json + " ".repeat(16 * 1024 * 1024 + 1 - json.length());

        Api.as(IMPORTER)
                .body(tooLarge)
                .post(Api.SHIPMENTS)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"))
                .body("requestId", notNullValue());
    }

    @Test
    void members_that_are_not_of_a_manifest_are_refused() {
        Api.as(IMPORTER)
                .body(anyManifest().json().replaceFirst("\\{", "{\"status\": \"CLEAR\", \"id\": \"1\","))
                .post(Api.SHIPMENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/status"));
    }

    @Test
    void an_importer_files_under_its_own_number_only() {
        Api.file(OTHER, anyManifest()).then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void a_broker_files_for_an_importer_and_both_see_it() {
        String broker = Tokens.token("importer", "--filer", "XYZ");
        ManifestMother manifest = anyManifest();

        String id = Api.file(broker, manifest).then().statusCode(201).extract().path("id");

        assertThat(Api.status(broker, id)).isEqualTo("RECEIVED");
        assertThat(Api.status(IMPORTER, id)).isEqualTo("RECEIVED");
        Api.as(Tokens.token("importer", "--filer", "ABC"))
                .get(Api.SHIPMENTS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void an_importer_number_in_the_shape_of_a_social_security_number_is_a_token_ever_after() {
        String importer = Api.importer("123-45-6789");
        ManifestMother manifest = anyManifest().importer("123-45-6789");

        String id =
                Api.file(importer, manifest).then().statusCode(201).extract().path("id");

        String shown = Api.as(importer).get(Api.SHIPMENTS + "/" + id).asString();
        String stored =
                Api.as(importer).get(Api.SHIPMENTS + "/" + id + "/manifest").asString();
        assertThat(shown + stored).contains("TKN-").doesNotContain("123-45-6789");
        Api.as(importer)
                .queryParam("importer", "123-45-6789")
                .get(Api.SHIPMENTS)
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void the_same_entry_again_is_409_with_the_firsts_location() {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String first = Api.filed(manifest);

        Api.file(IMPORTER, manifest.bill("ANOTHERBILL"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-filed"))
                .header("Location", matchesPattern(".*/v1/shipments/" + first));
    }

    @Test
    void the_same_bill_again_in_another_spelling_is_409() {
        ManifestMother manifest = anyManifest();
        Api.filed(manifest);

        Api.file(IMPORTER, manifest.bill("b-" + manifest.bill().substring(1)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-filed"));
    }

    @Test
    void the_same_bill_of_another_importer_is_another_filing() {
        ManifestMother manifest = anyManifest();
        Api.filed(manifest);

        Api.file(OTHER, manifest.importer("98-7654321XY")).then().statusCode(201);
    }

    @Test
    void an_entry_of_anothers_shipment_is_409_and_does_not_say_where_it_is() {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String first = Api.filed(manifest);

        Response answer = Api.file(OTHER, manifest.importer("98-7654321XY"));

        answer.then().statusCode(409).header("Location", nullValue());
        assertThat(answer.asString()).doesNotContain(first).doesNotContain("12-3456789AB");
    }

    @Test
    void a_request_repeated_with_its_key_is_answered_again_from_version_1() {
        String key = UUID.randomUUID().toString();
        ManifestMother manifest = anyManifest();
        Response first = withKey(IMPORTER, key, manifest);
        String id = first.path("id");
        Api.amend(IMPORTER, id, first.header("ETag"), manifest.lines(1, 2))
                .then()
                .statusCode(200);

        Response again = withKey(IMPORTER, key, manifest);

        again.then().statusCode(201).body("version", equalTo(1)).body("id", equalTo(id));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_key_used_for_another_manifest_is_422() {
        String key = UUID.randomUUID().toString();
        withKey(IMPORTER, key, anyManifest()).then().statusCode(201);

        withKey(IMPORTER, key, anyManifest())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_key_is_its_clients_own() {
        String key = UUID.randomUUID().toString();
        withKey(IMPORTER, key, anyManifest()).then().statusCode(201);

        withKey(OTHER, key, anyManifest().importer("98-7654321XY")).then().statusCode(201);
    }

    @Test
    void a_replay_of_what_the_caller_may_not_see_any_more_is_404() {
        String key = UUID.randomUUID().toString();
        ManifestMother manifest = anyManifest();
        String before = Tokens.token("importer", "--filer", "XYZ", "--subject", "a-broker");
        withKey(before, key, manifest).then().statusCode(201);

        String after = Tokens.token("importer", "--filer", "ABC", "--subject", "a-broker");

        withKey(after, key, manifest).then().statusCode(404);
    }

    @Test
    void a_refused_filing_does_not_use_its_key_up() {
        String key = UUID.randomUUID().toString();
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        withKey(IMPORTER, key, manifest).then().statusCode(409);
        Events.screened(id, 1, 1, "CLEAR");
        Events.awaitStatus(IMPORTER, id, "CLEAR");
        Api.cancel(IMPORTER, id, Api.etag(IMPORTER, id)).then().statusCode(204);

        withKey(IMPORTER, key, manifest).then().statusCode(201);
    }

    @Test
    void a_hundred_requests_with_one_key_make_one_shipment() throws Exception {
        String key = UUID.randomUUID().toString();
        ManifestMother manifest = anyManifest();

        List<Response> answers = together(100, () -> withKey(IMPORTER, key, manifest));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .isNotEmpty()
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(shipmentsOf(manifest).getFirst());
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .extracting(answer -> answer.<String>path("type"))
                .containsOnly("/problems/in-progress");
        assertThat(shipmentsOf(manifest)).hasSize(1);
    }

    @Test
    void many_requests_for_one_entry_make_one_shipment() throws Exception {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());

        List<Response> answers = together(20, () -> Api.file(IMPORTER, manifest));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .extracting(answer -> answer.<String>path("type"))
                .containsOnly("/problems/already-filed");
        assertThat(shipmentsOf(manifest)).hasSize(1);
    }

    private static List<String> shipmentsOf(ManifestMother manifest) {
        return Api.as(IMPORTER)
                .queryParam("billOfLading", "MAEU" + manifest.bill())
                .get(Api.SHIPMENTS)
                .path("items.id");
    }

    private static Response withKey(String token, String key, ManifestMother manifest) {
        return Api.as(token)
                .header("Idempotency-Key", "\"" + key + "\"")
                .body(manifest.json())
                .post(Api.SHIPMENTS);
    }

    private static List<Response> together(int times, java.util.concurrent.Callable<Response> request)
            throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Response>> answers = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(number -> request).toList());
            List<Response> done = new java.util.ArrayList<>();
            for (Future<Response> answer : answers) {
                done.add(answer.get());
            }
            return done;
        }
    }
}
