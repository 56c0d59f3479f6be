package org.section307.wro;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
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
import org.jspecify.annotations.Nullable;

/** The broker as the neighbours of the service use it. */
public final class Topics {
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", broker(), "max.request.size", 20 * 1024 * 1024, "linger.ms", 1),
            new StringSerializer(),
            new ByteArraySerializer());

    private Topics() {}

    /** Sends and waits for the acknowledgement. */
    public static void send(String topic, @Nullable String key, Map<String, String> headers, byte[] value) {
        try {
            PRODUCER.send(message(topic, key, headers, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends without waiting; {@link #flush} waits for all. */
    public static void sendLater(String topic, String key, Map<String, String> headers, byte[] value) {
        var unused = PRODUCER.send(message(topic, key, headers, value));
    }

    public static void flush() {
        PRODUCER.flush();
    }

    private static ProducerRecord<String, byte[]> message(
            String topic, @Nullable String key, Map<String, String> headers, byte[] value) {
        var message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** All committed messages of a topic so far with that key; of all keys where it is null. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic, @Nullable String key) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                broker(),
                "isolation.level",
                "read_committed",
                "max.partition.fetch.bytes",
                21 * 1024 * 1024,
                "group.id",
                "test-" + UUID.randomUUID());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (key == null || key.equals(message.key())) {
                        found.add(message);
                    }
                });
            }
            return found;
        }
    }

    /** A header's text; empty where there is none. */
    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
