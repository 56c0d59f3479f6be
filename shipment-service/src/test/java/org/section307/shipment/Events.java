package org.section307.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A test's own hand on the broker: it plays wro-service and detention-service, and reads what shipment-service says. */
public final class Events {
    public static final String SCREENINGS = "screenings.v1";
    public static final String DETENTIONS = "detentions.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Events() {}

    public static void screened(String shipmentId, int version, int revision, String verdict) {
        send(
                SCREENINGS,
                shipmentId,
                verdictHeaders(version, revision),
                screening(shipmentId, version, revision, verdict));
    }

    public static String screening(String shipmentId, int version, int revision, String verdict) {
        return """
                {"screeningId": "%1$s.%2$s.%3$s", "shipmentId": "%1$s", "version": %2$s, "revision": %3$s,
                 "verdict": "%4$s", "incomplete": false, "importDate": "2021-06-01",
                 "lines": [], "grounds": [], "reasons": []}""".formatted(shipmentId, version, revision, verdict);
    }

    public static String custody(String shipmentId, int sequence, String state, int version, int revision) {
        return """
                {"shipmentId": "%s", "sequence": %s, "state": "%s", "absorbed": {"version": %s, "revision": %s},
                 "detentions": []}""".formatted(shipmentId, sequence, state, version, revision);
    }

    public static Map<String, String> verdictHeaders(int version, int revision) {
        return Map.of("ce_version", Integer.toString(version), "ce_revision", Integer.toString(revision));
    }

    public static void send(String topic, String key, Map<String, String> headers, String... bodies) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers());
        try (var producer =
                new KafkaProducer<String, byte[]>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (String body : bodies) {
                var message = new ProducerRecord<>(topic, key, body.getBytes(StandardCharsets.UTF_8));
                headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                var unused = producer.send(message);
            }
            producer.flush();
        }
    }

    /** The first so many committed records of a topic that fit; demands that they come. */
    public static List<ConsumerRecord<String, byte[]>> read(
            String topic, Predicate<ConsumerRecord<String, byte[]>> fitting, int count) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", brokers());
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<String, byte[]>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(entry -> {
                    if (fitting.test(entry)) {
                        found.add(entry);
                    }
                });
            }
        }
        assertThat(found).as("records of %s", topic).hasSize(count);
        return found;
    }

    public static String header(ConsumerRecord<String, byte[]> entry, String name) {
        var header = entry.headers().lastHeader(name);
        return header == null ? "absent" : new String(header.value(), StandardCharsets.UTF_8);
    }

    public static void awaitStatus(String token, String shipmentId, String status) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(Api.status(token, shipmentId)).isEqualTo(status));
    }

    private static String brokers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
