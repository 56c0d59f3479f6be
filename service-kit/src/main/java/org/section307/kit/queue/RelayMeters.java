package org.section307.kit.queue;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** What the relay counts: events that went out and in how many batches, troubles, and how many wait. */
final class RelayMeters {
    private final MeterRegistry registry;
    private final AtomicLong depth = new AtomicLong();

    RelayMeters(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge("s307_outbox_depth", depth);
        registry.counter("s307_relay_batches");
        registry.counter("s307_relay_troubles");
    }

    void relayed(List<OutboxRow> rows) {
        if (!rows.isEmpty()) {
            registry.counter("s307_relay_batches").increment();
        }
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(OutboxRow::topic, Collectors.counting()));
        counts.forEach((topic, count) ->
                registry.counter("s307_events_relayed", "topic", topic).increment(count));
    }

    void troubled() {
        registry.counter("s307_relay_troubles").increment();
    }

    void waiting(long rows) {
        depth.set(rows);
    }
}
