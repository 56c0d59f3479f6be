package org.section307.shipment.filing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.section307.shipment.ManifestMother.anyEntryNumber;
import static org.section307.shipment.ManifestMother.anyManifest;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.section307.kit.access.Caller;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;
import org.section307.shipment.filing.application.CancelShipment;
import org.section307.shipment.filing.domain.CancelOutcome;

@ServiceTest
class ChangeShipmentTest {
    private static final String IMPORTER = Api.importer("12-3456789AB");

    @Inject
    CancelShipment cancelShipment;

    @Test
    void the_manifest_is_read_as_it_was_stored_and_its_hash_is_the_tag() throws Exception {
        String id = Api.filed(anyManifest());

        Response answer = Api.as(IMPORTER).get(Api.SHIPMENTS + "/" + id + "/manifest");

        byte[] bytes = answer.asByteArray();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(answer.header("ETag")).isEqualTo("\"" + sha256 + "\"");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("{\"billOfLading\":{\"number\":");
    }

    @Test
    void an_amendment_is_the_next_version_with_a_new_tag() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        String first = Api.etag(IMPORTER, id);

        Response answer = Api.amend(IMPORTER, id, first, manifest.lines(1, 2));

        answer.then().statusCode(200).body("version", equalTo(2)).header("ETag", not(equalTo(first)));
        assertThat(Api.etag(IMPORTER, id)).isEqualTo(answer.header("ETag"));
    }

    @Test
    void the_manifest_on_file_sent_again_changes_nothing() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        String first = Api.etag(IMPORTER, id);
        Api.amend(IMPORTER, id, first, manifest.lines(1, 2)).then().statusCode(200);

        Api.amend(IMPORTER, id, first, manifest.lines(1, 2))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void an_amendment_of_another_version_is_412() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        String first = Api.etag(IMPORTER, id);
        Api.amend(IMPORTER, id, first, manifest.lines(1, 2)).then().statusCode(200);

        Api.amend(IMPORTER, id, first, manifest.lines(1, 3))
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
    }

    @Test
    void a_command_without_its_tag_is_428() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);

        Api.as(IMPORTER)
                .body(manifest.json())
                .put(Api.SHIPMENTS + "/" + id)
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        Api.as(IMPORTER).delete(Api.SHIPMENTS + "/" + id).then().statusCode(428);
    }

    @Test
    void a_dropped_line_number_is_never_used_again() {
        ManifestMother manifest = anyManifest().lines(1, 2, 3);
        String id = Api.filed(manifest);
        Response second = Api.amend(IMPORTER, id, "*", manifest.lines(1, 3));
        second.then().statusCode(200);

        Api.amend(IMPORTER, id, second.header("ETag"), manifest.lines(1, 4, 2))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/lines/2/number"))
                .body("errors.rule", hasItem("line-number-retired"));
    }

    @Test
    void an_amendment_can_not_take_the_entry_of_another_filing() {
        String taken = anyEntryNumber();
        String first = Api.filed(anyManifest().entry(taken));
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String id = Api.filed(manifest);

        Api.amend(IMPORTER, id, "*", manifest.entry(taken))
                .then()
                .statusCode(409)
                .header("Location", org.hamcrest.Matchers.endsWith(first));
        assertThat(Api.as(IMPORTER).get(Api.SHIPMENTS + "/" + id).<Integer>path("version"))
                .isEqualTo(1);
    }

    @Test
    void an_amendment_can_not_give_a_filing_to_an_importer_that_is_not_the_callers() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);

        Api.amend(IMPORTER, id, "*", manifest.importer("98-7654321XY")).then().statusCode(403);
    }

    @Test
    void who_only_sees_a_shipment_may_not_change_it() {
        String id = Api.filed(anyManifest());
        Caller officerWhoImports =
                new Caller("somebody", Set.of("officer", "importer"), Set.of("98-7654321XY"), null, Set.of());

        assertThat(cancelShipment.cancel(officerWhoImports, UUID.fromString(id), sha256 -> true))
                .isEqualTo(CancelOutcome.NOT_YOURS);
    }

    @Test
    void a_cancelled_filing_can_not_be_changed_any_more() {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String id = Api.filed(manifest);
        String etag = Api.etag(IMPORTER, id);

        Api.cancel(IMPORTER, id, etag).then().statusCode(204);

        assertThat(Api.status(IMPORTER, id)).isEqualTo("CANCELLED");
        Api.cancel(IMPORTER, id, etag).then().statusCode(409);
        Api.amend(IMPORTER, id, etag, manifest.lines(1, 2)).then().statusCode(409);
    }

    @Test
    void a_cancellation_of_another_version_is_412() {
        String id = Api.filed(anyManifest());

        Api.cancel(IMPORTER, id, "\"" + "0".repeat(64) + "\"").then().statusCode(412);
    }

    enum Closed {
        HELD,
        IN_REVIEW
    }

    @ParameterizedTest
    @EnumSource(Closed.class)
    void a_held_filing_is_no_longer_its_filers_to_change(Closed verdict) {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        Events.screened(id, 1, 1, verdict.name());
        Events.awaitStatus(IMPORTER, id, verdict.name());

        Api.amend(IMPORTER, id, "*", manifest.lines(1, 2)).then().statusCode(409);
        Api.cancel(IMPORTER, id, "*").then().statusCode(409);
    }

    @Test
    void a_clear_filing_may_be_changed_and_is_then_received_again() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        Events.screened(id, 1, 1, "CLEAR");
        Events.awaitStatus(IMPORTER, id, "CLEAR");

        Api.amend(IMPORTER, id, "*", manifest.lines(1, 2)).then().statusCode(200);

        assertThat(Api.status(IMPORTER, id)).isEqualTo("RECEIVED");
    }

    @Test
    void of_two_amendments_of_one_version_one_is_taken() throws Exception {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        String etag = Api.etag(IMPORTER, id);

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = threads.submit(
                    () -> Api.amend(IMPORTER, id, etag, manifest.lines(1, 2)).statusCode());
            Future<Integer> two = threads.submit(
                    () -> Api.amend(IMPORTER, id, etag, manifest.lines(1, 3)).statusCode());

            assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(200, 412);
        }
    }
}
