package org.section307.kit.consumer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is counted of one topic. Once all is done: consumed = handled + unreadable, redeliveries in both, and the lag is 0: messages
 * that wait on the partitions which are ours.
 */
final class ConsumerMeters {
    private final Counter consumed;
    private final Counter handled;
    private final Counter unreadable;
    private final Counter retries;
    private final AtomicLong lag = new AtomicLong();

    ConsumerMeters(MeterRegistry registry, String topic) {
        consumed = registry.counter("s307_messages_consumed", "topic", topic);
        handled = registry.counter("s307_messages_handled", "topic", topic);
        unreadable = registry.counter("s307_messages_unreadable", "topic", topic);
        retries = registry.counter("s307_message_retries", "topic", topic);
        registry.gauge("s307_consumer_lag", Tags.of("topic", topic), lag);
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

    void behind(long messages) {
        lag.set(messages);
    }
}
