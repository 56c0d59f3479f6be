package org.section307.detention.lifecycle.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.section307.detention.Api;
import org.section307.detention.CustodyRecords;
import org.section307.detention.Verdicts;
import org.section307.detention.lifecycle.domain.CustodyEvents;
import org.section307.kit.database.Database;
import org.section307.local.test.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class CustodyEventsTest {
    @Inject
    Database database;

    @Inject
    CustodyEvents events;

    @Test
    void of_a_shipments_events_that_are_sent_only_the_newest_is_kept() {
        var shipment = Verdicts.shipment().sendHeld("1.00");
        for (int version = 2; version <= 4; version++) {
            awaitSent(shipment.id());
            shipment.next(version, 1).send();
            CustodyRecords.await(shipment, version);
        }
        awaitSent(shipment.id());

        Api.act(Api.asOfficer(), shipment.detention(1), "release", "ADMISSIBLE_PROOF")
                .then()
                .statusCode(200);

        assertThat(sequences(shipment.id())).containsExactly(5L);
        assertThat(CustodyRecords.await(shipment, 5))
                .extracting(event -> CustodyRecords.header(event, "ce_id"))
                .containsExactly(
                        shipment.id() + "/1",
                        shipment.id() + "/2",
                        shipment.id() + "/3",
                        shipment.id() + "/4",
                        shipment.id() + "/5");
    }

    @Test
    void what_the_relay_has_not_sent_yet_stays() {
        var shipment = Verdicts.shipment().id();

        QuarkusTransaction.begin();
        try {
            events.keep(List.of(event(shipment, 1), event(shipment, 2)));
            wait(shipment, 2);
            events.keep(List.of(event(shipment, 3)));

            assertThat(sequences(shipment)).containsExactly(2L, 3L);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static CustodyEvents.Event event(UUID shipment, long sequence) {
        return new CustodyEvents.Event(shipment, sequence, "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** The event waits in the outbox, as long as the transaction lasts. */
    private void wait(UUID shipment, long sequence) {
        database.call(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into outbox (topic, key, version, revision, event_id, event_type, extensions, size_bytes)
                    values ('detentions.v1', ?, ?, 0, 'test', 'test', '{}', 2)""")) {
                insert.setString(1, shipment.toString());
                insert.setLong(2, sequence);
                return insert.executeUpdate();
            }
        });
    }

    private void awaitSent(UUID shipment) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                numbers("select o.version from outbox o where o.key = ?::uuid::text", shipment))
                        .isEmpty());
    }

    private List<Long> sequences(UUID shipment) {
        return numbers("select e.sequence from custody_event e where e.shipment_id = ?::uuid order by 1", shipment);
    }

    private List<Long> numbers(String query, UUID shipment) {
        return database.call(connection -> {
            try (var select = connection.prepareStatement(query)) {
                select.setObject(1, shipment);
                var found = new ArrayList<Long>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getLong(1));
                    }
                }
                return found;
            }
        });
    }
}
