package org.section307.kit.queue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The one producer of a service. Its transactional id is fixed, so that opening one shuts out whoever had it before: a
 * relay that was stalled can't send, however late it wakes.
 */
final class EventSender implements AutoCloseable {
    /** Largest record, headers and all: the topics' limit, too. */
    static final int RECORD_BYTES_MAX = 20 * 1024 * 1024;

    private final KafkaProducer<String, byte[]> producer;
    private final String source;

    private EventSender(KafkaProducer<String, byte[]> producer, String source) {
        this.producer = producer;
        this.source = source;
    }

    /** Opens a sender and ends every other of the same service; what they had begun is aborted or complete afterwards. */
    static EventSender open(String bootstrapServers, String service) {
        var producer = new KafkaProducer<String, byte[]>(settings(bootstrapServers, service));
        try {
            producer.initTransactions();
            return new EventSender(producer, "/" + service);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** Sends all or none, in order, and returns when consumers can read them. */
    void send(List<OutboxRow> rows) {
        producer.beginTransaction();
        for (OutboxRow row : rows) {
            // a send that fails makes the commit fail
            Future<RecordMetadata> unused = producer.send(toRecord(row));
        }
        producer.commitTransaction();
    }

    /** Lets go at once; an open transaction is aborted by the successor's opening. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private ProducerRecord<String, byte[]> toRecord(OutboxRow row) {
        var event = new ProducerRecord<>(row.topic(), row.key(), row.bytes());
        Headers headers = event.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", row.eventId());
        add(headers, "ce_source", source);
        add(headers, "ce_type", row.eventType());
        add(headers, "ce_time", row.createdAt().toString());
        add(headers, "ce_subject", row.key());
        add(headers, "content-type", "application/json");
        for (String extension : row.extensions()) {
            int equals = extension.indexOf('=');
            add(headers, "ce_" + extension.substring(0, equals), extension.substring(equals + 1));
        }
        return event;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> settings(String bootstrapServers, String service) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, RECORD_BYTES_MAX);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        // every wait ends, so that trouble is met by starting anew and not by hanging
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 8_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000);
        settings.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 20);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MS_CONFIG, 50);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }
}
