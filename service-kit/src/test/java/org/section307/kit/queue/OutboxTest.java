package org.section307.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.section307.kit.KitTest;
import org.section307.kit.Topics;
import org.section307.kit.app.ThingBytes;
import org.section307.kit.database.Database;

@KitTest
class OutboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    private void store(String key, long version, String body) {
        database.call(connection -> {
            try (var insert = connection.prepareStatement("insert into thing values (?, ?, ?)")) {
                insert.setString(1, key);
                insert.setLong(2, version);
                insert.setBytes(3, body.getBytes(StandardCharsets.UTF_8));
                return insert.executeUpdate();
            }
        });
    }

    private static OutboxEvent event(String key, long version, String body) {
        return new OutboxEvent(
                ThingBytes.TOPIC,
                key,
                version,
                0,
                key + "/" + version,
                "org.section307.thing.v1",
                Map.of("version", Long.toString(version), "note", "a=b"),
                body.length());
    }

    @Test
    void a_committed_event_goes_out_as_a_cloud_event_with_the_bytes_it_refers_to() {
        String key = UUID.randomUUID().toString();
        Instant before = Instant.now().minusSeconds(1);
        QuarkusTransaction.requiringNew().run(() -> {
            store(key, 1, "{\"a\":1}");
            outbox.append(List.of(event(key, 1, "{\"a\":1}")));
        });

        List<ConsumerRecord<String, byte[]>> sent =
                Topics.read(ThingBytes.TOPIC, entry -> entry.key().equals(key), 1, PATIENCE);

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"a\":1}");
        Map<String, String> headers = Topics.headers(sent.getFirst());
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", key + "/1")
                .containsEntry("ce_source", "/kit-test")
                .containsEntry("ce_type", "org.section307.thing.v1")
                .containsEntry("ce_subject", key)
                .containsEntry("content-type", "application/json")
                .containsEntry("ce_version", "1")
                .containsEntry("ce_note", "a=b")
                .hasSize(9);
        assertThat(Instant.parse(headers.get("ce_time")))
                .isBetween(before, Instant.now().plusSeconds(1));
    }

    @Test
    void events_of_one_key_go_out_in_the_order_of_their_commits() {
        String key = UUID.randomUUID().toString();
        for (int version = 1; version <= 50; version++) {
            long now = version;
            QuarkusTransaction.requiringNew().run(() -> {
                store(key, now, "{}");
                outbox.append(List.of(event(key, now, "{}")));
            });
        }

        List<ConsumerRecord<String, byte[]>> sent =
                Topics.read(ThingBytes.TOPIC, entry -> entry.key().equals(key), 50, PATIENCE);

        assertThat(sent.stream()
                        .map(entry -> Long.parseLong(Topics.headers(entry).get("ce_version"))))
                .hasSize(50)
                .isSorted();
    }

    @Test
    void an_event_whose_transaction_rolls_back_never_goes_out() {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.begin();
        store(key, 1, "{}");
        outbox.append(List.of(event(key, 1, "{}")));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> {
            store(key, 2, "{}");
            outbox.append(List.of(event(key, 2, "{}")));
        });

        List<ConsumerRecord<String, byte[]>> sent =
                Topics.read(ThingBytes.TOPIC, entry -> entry.key().equals(key), 2, Duration.ofSeconds(2));

        assertThat(sent)
                .extracting(entry -> Topics.headers(entry).get("ce_version"))
                .containsExactly("2");
    }

    @Test
    void an_event_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.append(List.of(event("key", 1, "{}"))))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void an_extension_that_is_no_cloud_events_name_is_refused() {
        assertThatThrownBy(() -> new OutboxEvent("t", "k", 1, 0, "i", "t", Map.of("Port-Of", "x"), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
