package org.section307.kit.consumer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record of a topic, not yet decoded.
 *
 * @param key record key; null where the sender gave none
 * @param headers all headers by name, UTF-8; of several with one name the last
 * @param body the value's bytes; empty for a tombstone
 * @param sentAt the record's timestamp
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go in and out once; nobody compares messages
public record Message(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte[] body,
        Instant sentAt) {
    public Message {
        headers = Map.copyOf(headers);
    }

    /** A CloudEvents attribute or extension: the header `ce_` + name. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(headers.get("ce_" + name));
    }
}
