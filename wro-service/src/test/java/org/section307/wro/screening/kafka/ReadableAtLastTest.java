package org.section307.wro.screening.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section307.kit.database.Database;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Golden;
import org.section307.wro.Manifests;
import org.section307.wro.Rows;
import org.section307.wro.Shipment;
import org.section307.wro.Topics;

/** A filing of which something unreadable came first. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class ReadableAtLastTest {
    private static final byte[] HELD = Manifests.held();
    private static final byte[] CLEAR = Manifests.clear();

    @Inject
    Database database;

    /** Sends other bytes than the header names. */
    private static void sendDamaged(Shipment shipment, byte[] manifest) {
        Topics.send("shipments.v1", shipment.id, shipment.headers(1, false, manifest), new byte[] {'{'});
    }

    private List<String> verdicts(Shipment shipment) {
        return Rows.of(database, "select verdict, failure from screening where shipment_id = ?::uuid", shipment.id);
    }

    private List<String> deadLetters(Shipment shipment) {
        return Rows.of(database, "select reason from dead_letter where key = ?", shipment.id);
    }

    /** What was sent before this has been handled when it returns: a shipment's records are handled in order. */
    private static void awaitHandled(Shipment shipment) {
        shipment.file(2, CLEAR);
        await().until(() -> Topics.read("screenings.v1", shipment.id).stream()
                .anyMatch(event -> Topics.header(event, "ce_version").equals("2")));
    }

    @Test
    void it_is_screened_when_its_bytes_arrive_and_its_verdict_takes_the_place_of_the_unreadable_one() {
        for (var manifest : List.of(HELD, CLEAR)) {
            var shipment = Shipment.any();
            sendDamaged(shipment, manifest);
            shipment.awaitVerdicts(1);
            assertThat(verdicts(shipment)).containsExactly("IN_REVIEW|UNREADABLE");

            shipment.ask(1, manifest);

            var events = shipment.awaitVerdicts(2);
            var verdict = Arrays.equals(manifest, HELD) ? "HELD" : "CLEAR";
            assertThat(events)
                    .extracting(
                            event -> Golden.json(event.value()).get("verdict").asText())
                    .containsExactly("IN_REVIEW", verdict);
            assertThat(events.get(1).key()).isEqualTo(events.get(0).key());
            assertThat(Topics.header(events.get(1), "ce_id")).isEqualTo(Topics.header(events.get(0), "ce_id"));
            assertThat(verdicts(shipment)).containsExactly(verdict + "|null");
            assertThat(Rows.of(database, "select sha256 from manifest where shipment_id = ?::uuid", shipment.id))
                    .containsExactly(Shipment.sha256(manifest));
            assertThat(deadLetters(shipment)).hasSize(1);
        }
    }

    @Test
    void a_verdict_with_a_result_stays_when_something_unreadable_comes_later() {
        var shipment = Shipment.any().file(HELD);
        shipment.awaitVerdicts(1);

        sendDamaged(shipment, HELD);
        shipment.file(1, CLEAR);
        awaitHandled(shipment);

        assertThat(Rows.of(
                        database,
                        "select verdict, failure from screening where shipment_id = ?::uuid and version = 1",
                        shipment.id))
                .containsExactly("HELD|null");
        assertThat(Topics.read("screenings.v1", shipment.id)).hasSize(2);
        // the damaged bytes, and those of another manifest under the same version
        assertThat(deadLetters(shipment)).hasSize(2);
    }

    @Test
    void bytes_that_are_no_manifest_are_one_dead_letter_however_often_they_come() {
        var noManifest = new byte[] {'['};
        var shipment = Shipment.any().file(noManifest);
        shipment.awaitVerdicts(1);

        shipment.ask(1, noManifest).ask(1, noManifest);
        awaitHandled(shipment);

        assertThat(verdicts(shipment)).containsExactlyInAnyOrder("IN_REVIEW|UNREADABLE", "CLEAR|null");
        assertThat(deadLetters(shipment)).hasSize(1);
    }

    @Test
    void the_runtime_role_can_replace_no_verdict_that_has_a_result() {
        var shipment = Shipment.any().file(HELD);
        shipment.awaitVerdicts(1);

        assertThat(Rows.of(
                        database,
                        "select replace_unreadable(s) from screening s where shipment_id = ?::uuid",
                        shipment.id))
                .containsExactly("f");
        assertThat(verdicts(shipment)).containsExactly("HELD|null");
    }
}
