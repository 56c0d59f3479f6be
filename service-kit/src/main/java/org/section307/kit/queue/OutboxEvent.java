package org.section307.kit.queue;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * An event that waits for the relay. It refers to immutable bytes (see {@link EventBytes}) and copies none.
 *
 * @param topic topic that the event goes to
 * @param key record key, and `ce_subject`
 * @param version first number of the event's natural key, and of the reference to its bytes
 * @param revision second number of the same; 0 where the topic has none
 * @param id `ce_id`: the natural key as text
 * @param type `ce_type`
 * @param extensions CloudEvents extension attributes, lower-case names without the `ce_` prefix; no null values
 * @param sizeBytes size of the bytes referred to, so that the relay can bound a batch before it reads one
 */
public record OutboxEvent(
        String topic,
        String key,
        long version,
        long revision,
        String id,
        String type,
        Map<String, String> extensions,
        int sizeBytes) {
    // CloudEvents 1.0, naming conventions
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,20}");

    public OutboxEvent {
        extensions = Map.copyOf(extensions);
        for (String name : extensions.keySet()) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("extension names are 1 to 20 lower-case letters and digits");
            }
        }
    }
}
