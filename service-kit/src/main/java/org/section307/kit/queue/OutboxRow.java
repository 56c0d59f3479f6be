package org.section307.kit.queue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox with the bytes that it refers to.
 *
 * @param extensions `name=value` one by one
 * @param bytes null where the row that it refers to is not there
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go from the database to the producer; nobody compares rows
record OutboxRow(
        long id,
        String topic,
        String key,
        String eventId,
        String eventType,
        List<String> extensions,
        Instant createdAt,
        byte @Nullable [] bytes) {
    OutboxRow {
        extensions = List.copyOf(extensions);
    }
}
