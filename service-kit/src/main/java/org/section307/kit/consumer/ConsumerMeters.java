package org.section307.kit.consumer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What is counted of one topic. Once all is done: consumed = handled + unreadable, redeliveries in both. */
final class ConsumerMeters {
    private final Counter consumed;
    private final Counter handled;
    private final Counter unreadable;
    private final Counter retries;

    ConsumerMeters(MeterRegistry registry, String topic) {
        consumed = registry.counter("s307_messages_consumed", "topic", topic);
        handled = registry.counter("s307_messages_handled", "topic", topic);
        unreadable = registry.counter("s307_messages_unreadable", "topic", topic);
        retries = registry.counter("s307_message_retries", "topic", topic);
    }

    void consumed(int messages) {
        consumed.increment(messages);
    }

    void handled(int messages) {
        handled.increment(messages);
    }

    void unreadable() {
        unreadable.increment();
    }

    void retried() {
        retries.increment();
    }
}
