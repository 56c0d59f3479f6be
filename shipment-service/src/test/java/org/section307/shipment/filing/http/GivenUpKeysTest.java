package org.section307.shipment.filing.http;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.section307.shipment.ManifestMother.anyEntryNumber;
import static org.section307.shipment.ManifestMother.anyManifest;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;

/** When an entry that its filing gave up may be filed anew: not before it is known that the goods are not held under it. */
@ServiceTest
class GivenUpKeysTest {
    private static final String IMPORTER = Api.importer("12-3456789AB");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void a_filing_that_is_cancelled_before_its_verdict_keeps_its_entry_until_the_verdict_is_clear() {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String id = Api.filed(manifest);
        Api.cancel(IMPORTER, id, "*").then().statusCode(204);

        Api.file(IMPORTER, manifest).then().statusCode(409).header("Location", endsWith(id));
        Events.screened(id, 1, 1, "CLEAR");

        awaitFiled(manifest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELD", "IN_REVIEW"})
    void what_is_held_after_its_cancellation_keeps_its_entry(String verdict) {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String id = Api.filed(manifest);
        Api.cancel(IMPORTER, id, "*").then().statusCode(204);

        Events.screened(id, 1, 1, verdict);
        Events.awaitStatus(IMPORTER, id, verdict);

        Api.file(IMPORTER, manifest).then().statusCode(409).header("Location", endsWith(id));
    }

    @Test
    void the_entry_of_a_cancelled_filing_is_free_once_its_review_is_dismissed() {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String id = Api.filed(manifest);
        Api.cancel(IMPORTER, id, "*").then().statusCode(204);
        Events.screened(id, 1, 1, "IN_REVIEW");
        Events.awaitStatus(IMPORTER, id, "IN_REVIEW");

        Events.send(Events.DETENTIONS, id, Map.of(), Events.custody(id, 1, "CLEARED", 1, 1));

        awaitFiled(manifest);
    }

    @Test
    void the_entry_that_an_amendment_left_is_free_once_the_held_goods_are_released() {
        ManifestMother mistyped = anyManifest().entry(anyEntryNumber());
        String id = Api.filed(mistyped);
        Api.amend(IMPORTER, id, "*", anyManifest().entry(anyEntryNumber()))
                .then()
                .statusCode(200);
        Events.screened(id, 2, 1, "HELD");
        Events.awaitStatus(IMPORTER, id, "HELD");
        Api.file(IMPORTER, mistyped).then().statusCode(409);

        Events.send(Events.DETENTIONS, id, Map.of(), Events.custody(id, 1, "RELEASED", 2, 1));

        awaitFiled(mistyped);
    }

    @Test
    void a_filing_that_is_cancelled_after_its_clear_verdict_frees_its_entry_at_once() {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String id = clear(manifest);

        Api.cancel(IMPORTER, id, "*").then().statusCode(204);

        Api.file(IMPORTER, manifest).then().statusCode(201);
    }

    @Test
    void a_verdict_on_an_earlier_version_does_not_free_the_entry_of_a_cancelled_filing() {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String id = Api.filed(manifest);
        Api.amend(IMPORTER, id, "*", manifest.lines(1, 2)).then().statusCode(200);
        Api.cancel(IMPORTER, id, "*").then().statusCode(204);

        Events.screened(id, 1, 1, "CLEAR");
        // one topic, one partition for one key: what was sent before it is taken in when this one is
        String marker = Api.filed(anyManifest());
        Events.send(Events.SCREENINGS, id, Map.of(), Events.screening(id, 1, 2, "CLEAR"));
        Events.screened(marker, 1, 1, "CLEAR");
        Events.awaitStatus(IMPORTER, marker, "CLEAR");

        Api.file(IMPORTER, manifest).then().statusCode(409);
        Events.screened(id, 2, 1, "CLEAR");
        awaitFiled(manifest);
    }

    @Test
    void a_corrected_entry_number_is_taken_together_with_the_one_before_until_the_verdict_is_clear() {
        String before = anyEntryNumber();
        String after = anyEntryNumber();
        ManifestMother manifest = anyManifest().entry(before);
        String id = Api.filed(manifest);

        Api.amend(IMPORTER, id, "*", manifest.entry(after)).then().statusCode(200);

        Api.file(IMPORTER, anyManifest().entry(before)).then().statusCode(409).header("Location", endsWith(id));
        Events.screened(id, 2, 1, "CLEAR");
        awaitFiled(anyManifest().entry(before));
        Api.file(IMPORTER, anyManifest().entry(after)).then().statusCode(409);
    }

    @Test
    void a_correction_after_the_clear_verdict_frees_the_entry_before_at_once() {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String id = clear(manifest);

        Api.amend(IMPORTER, id, "*", manifest.entry(anyEntryNumber())).then().statusCode(200);

        Api.file(IMPORTER, manifest).then().statusCode(201);
    }

    @Test
    void a_filing_takes_its_own_entry_back_and_keeps_it() {
        String before = anyEntryNumber();
        ManifestMother manifest = anyManifest().entry(before);
        String id = Api.filed(manifest);
        Api.amend(IMPORTER, id, "*", manifest.entry(anyEntryNumber())).then().statusCode(200);

        Api.amend(IMPORTER, id, "*", manifest.lines(1, 2))
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        Events.screened(id, 3, 1, "CLEAR");
        Events.awaitStatus(IMPORTER, id, "CLEAR");

        Api.file(IMPORTER, anyManifest().entry(before)).then().statusCode(409);
    }

    private static String clear(ManifestMother manifest) {
        String id = Api.filed(manifest);
        Events.screened(id, 1, 1, "CLEAR");
        Events.awaitStatus(IMPORTER, id, "CLEAR");
        return id;
    }

    private static void awaitFiled(ManifestMother manifest) {
        await().atMost(PATIENCE).until(() -> {
            Response answer = Api.file(IMPORTER, manifest);
            return answer.statusCode() == 201;
        });
    }
}
