package org.section307.shipment.status.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.section307.shipment.ManifestMother.anyManifest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ServiceTest;

@ServiceTest
class StatusEventsTest {
    private static final String IMPORTER = Api.importer("12-3456789AB");

    @Inject
    DataSource dataSource;

    @Test
    void a_verdict_and_then_custody_make_the_status() {
        String id = Api.filed(anyManifest());

        Events.screened(id, 1, 1, "HELD");
        Events.awaitStatus(IMPORTER, id, "HELD");
        Events.send(Events.DETENTIONS, id, Map.of(), Events.custody(id, 1, "HELD", 1, 1));
        Events.send(Events.DETENTIONS, id, Map.of(), Events.custody(id, 2, "RELEASED", 1, 1));

        Events.awaitStatus(IMPORTER, id, "RELEASED");
    }

    @Test
    void what_was_sent_before_and_comes_again_changes_nothing() {
        String id = Api.filed(anyManifest());
        Events.send(
                Events.SCREENINGS,
                id,
                Map.of(),
                Events.screening(id, 1, 2, "CLEAR"),
                Events.screening(id, 1, 1, "HELD"),
                Events.screening(id, 1, 2, "CLEAR"));
        Events.awaitStatus(IMPORTER, id, "CLEAR");

        String marker = Api.filed(anyManifest());
        Events.send(Events.SCREENINGS, id, Map.of(), Events.screening(id, 1, 1, "HELD"));
        Events.send(Events.SCREENINGS, marker, Map.of(), Events.screening(marker, 1, 1, "CLEAR"));
        Events.awaitStatus(IMPORTER, marker, "CLEAR");

        assertThat(Api.status(IMPORTER, id)).isEqualTo("CLEAR");
    }

    @Test
    void a_verdict_that_can_not_be_read_is_a_review_with_its_reason_and_a_dead_letter() throws Exception {
        String id = Api.filed(anyManifest());

        Events.send(Events.SCREENINGS, id, Events.verdictHeaders(1, 1), "{\"verdict\": \"CLE");

        Events.awaitStatus(IMPORTER, id, "IN_REVIEW");
        Api.as(IMPORTER).get(Api.SHIPMENTS + "/" + id).then().body("reason", equalTo("UNREADABLE"));
        assertThat(deadLetters(id)).isEqualTo(1);
        assertThat(Events.read("screenings.v1.dead-letter", entry -> id.equals(entry.key()), 1))
                .hasSize(1);
    }

    @Test
    void the_same_verdict_in_readable_form_replaces_the_unreadable_one_and_is_not_replaced_by_it() {
        String id = Api.filed(anyManifest());
        Events.send(Events.SCREENINGS, id, Events.verdictHeaders(1, 1), "{\"verdict\": \"CLE");
        Events.awaitStatus(IMPORTER, id, "IN_REVIEW");

        Events.screened(id, 1, 1, "HELD");
        Events.awaitStatus(IMPORTER, id, "HELD");
        Events.send(Events.SCREENINGS, id, Events.verdictHeaders(1, 1), "{\"verdict\": \"HEL");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(deadLetters(id)).isEqualTo(2));

        assertThat(Api.status(IMPORTER, id)).isEqualTo("HELD");
    }

    @Test
    void an_unreadable_message_does_not_stop_those_behind_it() {
        String id = Api.filed(anyManifest());

        Events.send(
                Events.SCREENINGS,
                id,
                Map.of(),
                "not json",
                "{}",
                Events.screening(UUID.randomUUID().toString(), 1, 1, "CLEAR"),
                Events.screening(id, 1, 1, "CLEAR"));

        Events.awaitStatus(IMPORTER, id, "CLEAR");
    }

    @Test
    void an_event_of_a_shipment_that_was_never_filed_is_a_dead_letter() {
        String unknown = UUID.randomUUID().toString();

        Events.send(Events.DETENTIONS, unknown, Map.of(), Events.custody(unknown, 1, "HELD", 1, 1));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(deadLetters(unknown)).isEqualTo(1));
    }

    @Test
    void a_verdict_under_the_key_of_another_shipment_is_not_taken() throws Exception {
        String id = Api.filed(anyManifest());
        String other = Api.filed(anyManifest());

        Events.send(Events.SCREENINGS, other, Map.of(), Events.screening(id, 1, 1, "CLEAR"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(deadLetters(other)).isEqualTo(1));
        assertThat(Api.status(IMPORTER, id)).isEqualTo("RECEIVED");
    }

    private long deadLetters(String key) throws Exception {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select count(*) from dead_letter where key = ?")) {
            select.setString(1, key);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
