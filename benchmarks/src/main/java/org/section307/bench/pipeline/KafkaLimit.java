package org.section307.bench.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.section307.bench.Refused;
import org.section307.local.kafka.Topics;

/** What a producer alone gets into the same broker: a manifest's bytes, a topic like the pipeline's, every record acknowledged. */
final class KafkaLimit {
    /** The codecs tried; the product's relays use the first. */
    static final List<String> CODECS = List.of("zstd", "lz4", "none");

    private static final String TOPIC = "bench.v1";
    private static final int PARTITIONS = 12;
    private static final int BATCH_BYTES = 512 * 1024;
    private static final int LINGER_MS = 5;
    private static final int WARM_SHARE = 3;
    private static final long BUFFER_BYTES = 64L * 1024 * 1024;

    private final String bootstrapServers;
    private final Rows rows;

    KafkaLimit(String bootstrapServers, Rows rows) {
        this.bootstrapServers = bootstrapServers;
        this.rows = rows;
    }

    /** Acknowledged records per second, the first third of the time left out; the topic is made for it and deleted. */
    double recordsPerSecond(String codec, long seconds) throws Refused, InterruptedException {
        String topic = TOPIC + "." + codec;
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)
                            .configs(Map.of(
                                    "cleanup.policy",
                                    "delete",
                                    "max.message.bytes",
                                    Integer.toString(Topics.MESSAGE_BYTES_MAX)))))
                    .all()
                    .get();
            double perSecond = produce(topic, codec, seconds);
            admin.deleteTopics(List.of(topic)).all().get();
            return perSecond;
        } catch (ExecutionException e) {
            throw Refused.failed("Kafka's limit can't be measured: " + e.getCause());
        }
    }

    private double produce(String topic, String codec, long seconds)
            throws Refused, ExecutionException, InterruptedException {
        var failure = new AtomicReference<Exception>();
        long span = TimeUnit.SECONDS.toNanos(seconds);
        double perSecond;
        try (var producer = new KafkaProducer<String, byte[]>(settings(codec))) {
            awaitLeaders(producer, topic);
            sendFor(span / WARM_SHARE, producer, topic, failure);
            perSecond = sendFor(span - span / WARM_SHARE, producer, topic, failure);
        }
        if (failure.get() != null) throw Refused.failed("Kafka's limit can't be measured: " + failure.get());
        return perSecond;
    }

    /** A new topic's partitions take records one after another; batches that fail meanwhile are retried out of order for minutes. */
    private void awaitLeaders(KafkaProducer<String, byte[]> producer, String topic)
            throws ExecutionException, InterruptedException {
        for (int partition = 0; partition < PARTITIONS; partition++)
            producer.send(new ProducerRecord<>(topic, partition, "", rows.bytes(partition)))
                    .get();
    }

    /** Returns when all that was sent is acknowledged. */
    private double sendFor(
            long nanos, KafkaProducer<String, byte[]> producer, String topic, AtomicReference<Exception> failure) {
        var acknowledged = new AtomicLong();
        long start = System.nanoTime();
        for (long number = 0; System.nanoTime() - start < nanos; number++) {
            var record = new ProducerRecord<>(topic, Rows.id().toString(), rows.bytes(number));
            var unused = producer.send(record, (metadata, exception) -> {
                if (exception == null) acknowledged.incrementAndGet();
                else failure.set(exception);
            });
        }
        producer.flush();
        return acknowledged.get() * 1e9 / (System.nanoTime() - start);
    }

    private Map<String, Object> settings(String codec) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                codec,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MESSAGE_BYTES_MAX,
                ProducerConfig.BATCH_SIZE_CONFIG,
                BATCH_BYTES,
                ProducerConfig.LINGER_MS_CONFIG,
                LINGER_MS,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                BUFFER_BYTES);
    }
}
