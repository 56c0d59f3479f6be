package org.section307.kit.consumer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Cuts what a poll brought into batches of bounded size, and turns records into messages. */
final class MessageBatches {
    static final int RECORDS_MAX = 500;
    static final long BYTES_MAX = 16L * 1024 * 1024;

    private MessageBatches() {}

    /** All records, in their order; a batch is larger than the bound only if a single record is. */
    static List<List<Message>> of(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        List<List<Message>> batches = new ArrayList<>();
        List<Message> batch = new ArrayList<>();
        long bytes = 0;
        for (ConsumerRecord<byte[], byte[]> entry : records) {
            Message message = message(entry);
            int size = message.body().length;
            if (!batch.isEmpty() && (batch.size() == RECORDS_MAX || bytes + size > BYTES_MAX)) {
                batches.add(List.copyOf(batch));
                batch.clear();
                bytes = 0;
            }
            batch.add(message);
            bytes += size;
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }

    private static Message message(ConsumerRecord<byte[], byte[]> entry) {
        Map<String, String> headers = new HashMap<>();
        entry.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return new Message(
                entry.topic(),
                entry.partition(),
                entry.offset(),
                entry.key() == null ? null : new String(entry.key(), StandardCharsets.UTF_8),
                headers,
                entry.value() == null ? new byte[0] : entry.value(),
                Instant.ofEpochMilli(entry.timestamp()));
    }
}
