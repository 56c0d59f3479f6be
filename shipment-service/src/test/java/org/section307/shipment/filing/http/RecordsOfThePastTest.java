package org.section307.shipment.filing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.section307.shipment.ManifestMother.anyManifest;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.local.test.Tokens;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;

/** Filings with a history: who brings them, and that they say what they are wherever they are shown or told. */
@ServiceTest
class RecordsOfThePastTest {
    private static final String IMPORTER = Api.importer("12-3456789AB");
    private static final String RECORDS = Tokens.token("records");
    private static final String DETAINED =
            "{\"source\": \"SYNTHETIC\", \"detainedOn\": \"2021-06-02\", \"knownOn\": \"2021-06-04\"}";

    @Test
    void a_record_of_the_past_says_so_to_its_importer() {
        String id = filed(anyManifest().history(DETAINED));

        Api.as(IMPORTER)
                .get(Api.SHIPMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("history.source", equalTo("SYNTHETIC"))
                .body("history.detainedOn", equalTo("2021-06-02"))
                .body("history.knownOn", equalTo("2021-06-04"))
                .body("filer", nullValue());
    }

    @Test
    void a_filing_of_its_day_has_no_history() {
        String id = Api.filed(anyManifest());

        Api.as(IMPORTER).get(Api.SHIPMENTS + "/" + id).then().body("history", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "SYNTHETIC, 2021-06-02, 2021-06-04",
        "AGENCY, 2021-06-02, absent",
        "AGENCY, absent, 2021-06-04",
        "AGENCY, absent, absent"
    })
    void its_event_tells_the_history_and_what_it_is_worth_in_headers(String source, String detained, String known) {
        String history = "{\"source\": \"" + source + "\""
                + (detained.equals("absent") ? "" : ", \"detainedOn\": \"" + detained + "\"")
                + (known.equals("absent") ? "" : ", \"knownOn\": \"" + known + "\"")
                + "}";
        String id = filed(anyManifest().lines(1, 2).history(history));

        ConsumerRecord<String, byte[]> event = told(id, 1);

        assertThat(Events.header(event, "ce_historysource")).isEqualTo(source);
        assertThat(Events.header(event, "ce_detainedon")).isEqualTo(detained);
        assertThat(Events.header(event, "ce_knownon")).isEqualTo(known);
        assertThat(Events.header(event, "ce_enteredvalue")).isEqualTo("25000.00");
    }

    @Test
    void the_event_of_its_cancellation_tells_the_same() {
        String id = filed(anyManifest().history(DETAINED));
        Api.cancel(RECORDS, id, "*").then().statusCode(204);

        ConsumerRecord<String, byte[]> event = Events.read(
                        "shipments.v1",
                        entry -> id.equals(entry.key())
                                && Events.header(entry, "ce_cancelled").equals("true"),
                        1)
                .getFirst();

        assertThat(Events.header(event, "ce_historysource")).isEqualTo("SYNTHETIC");
        assertThat(Events.header(event, "ce_detainedon")).isEqualTo("2021-06-02");
        assertThat(Events.header(event, "ce_enteredvalue")).isEqualTo("12500.00");
    }

    @Test
    void the_event_of_a_filing_of_its_day_has_none_of_these_headers() {
        ConsumerRecord<String, byte[]> event = told(Api.filed(anyManifest()), 1);

        assertThat(event.headers())
                .extracting(org.apache.kafka.common.header.Header::key)
                .doesNotContain("ce_historysource", "ce_detainedon", "ce_knownon", "ce_enteredvalue");
    }

    @Test
    void an_importer_may_not_file_its_own_past() {
        Api.file(IMPORTER, anyManifest().history(DETAINED))
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void a_record_of_the_past_is_not_its_importers_to_change() {
        ManifestMother manifest = anyManifest().history(DETAINED);
        String id = filed(manifest);
        String etag = Api.etag(IMPORTER, id);

        Api.amend(IMPORTER, id, etag, manifest.lines(1, 2)).then().statusCode(403);
        Api.cancel(IMPORTER, id, etag).then().statusCode(403);
    }

    @Test
    void the_keeper_of_records_amends_it_but_never_to_a_filing_of_its_day() {
        ManifestMother manifest = anyManifest();
        String id = filed(manifest.history(DETAINED));
        Api.amend(RECORDS, id, "*", manifest).then().statusCode(403);

        Api.amend(RECORDS, id, "*", manifest.history("{\"source\": \"AGENCY\"}"))
                .then()
                .statusCode(200);

        Api.as(RECORDS)
                .get(Api.SHIPMENTS + "/" + id)
                .then()
                .body("history.source", equalTo("AGENCY"))
                .body("history.detainedOn", nullValue());
        assertThat(Events.header(told(id, 2), "ce_historysource")).isEqualTo("AGENCY");
    }

    @Test
    void the_keeper_of_records_changes_no_filing_of_its_day() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);

        Api.amend(RECORDS, id, "*", manifest.history(DETAINED)).then().statusCode(403);
        Api.cancel(RECORDS, id, "*").then().statusCode(403);
    }

    @Test
    void a_day_that_has_not_come_is_refused_where_it_stands() {
        String ahead = "{\"source\": \"AGENCY\", \"detainedOn\": \"2021-06-02\", \"knownOn\": \"2999-01-01\"}";

        Api.file(RECORDS, anyManifest().history(ahead))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/history/knownOn"))
                .body("errors.rule", contains("history-ahead"));
    }

    @Test
    void a_detention_before_the_import_is_refused_where_it_stands() {
        Api.file(RECORDS, anyManifest().history("{\"source\": \"AGENCY\", \"detainedOn\": \"2021-05-31\"}"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/history/detainedOn"))
                .body("errors.rule", contains("detained-on"));
    }

    @ParameterizedTest
    @CsvSource({"SYNTHETIC, 0", "AGENCY, 1", "NONE, 2"})
    void lists_tell_the_past_from_the_present_and_how_much_of_a_page_is_synthetic(String origin, int expected) {
        String importer = "77-777777" + expected + "AA";
        ManifestMother manifest = anyManifest().importer(importer);
        String[] ids = {
            filed(manifest.history(DETAINED)),
            filed(anyManifest().importer(importer).history("{\"source\": \"AGENCY\"}")),
            Api.filed(anyManifest().importer(importer))
        };

        Api.as(Api.importer(importer))
                .queryParam("history", origin)
                .get(Api.SHIPMENTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(ids[expected]))
                .body("synthetic", equalTo(origin.equals("SYNTHETIC") ? 1 : 0));
        Api.as(Api.importer(importer))
                .get(Api.SHIPMENTS)
                .then()
                .body("items.size()", equalTo(3))
                .body("synthetic", equalTo(1));
    }

    @Test
    void the_keeper_of_records_of_one_port_brings_and_sees_nothing_of_another() {
        String elsewhere = Tokens.token("records", "--port", "4601");
        ManifestMother manifest = anyManifest().port("2704").history(DETAINED);
        String id = filed(manifest);

        Api.file(elsewhere, anyManifest().port("2704").history(DETAINED)).then().statusCode(403);
        Api.as(elsewhere).get(Api.SHIPMENTS + "/" + id).then().statusCode(404);
        Api.as(elsewhere).queryParam("limit", 200).get(Api.SHIPMENTS).then().body("items.id", not(hasItem(id)));
    }

    private static String filed(ManifestMother manifest) {
        return Api.file(RECORDS, manifest).then().statusCode(201).extract().path("id");
    }

    /** The event of this version of a shipment. */
    private static ConsumerRecord<String, byte[]> told(String id, int version) {
        return Events.read(
                        "shipments.v1",
                        entry -> id.equals(entry.key())
                                && Events.header(entry, "ce_version").equals(Integer.toString(version)),
                        1)
                .getFirst();
    }
}
