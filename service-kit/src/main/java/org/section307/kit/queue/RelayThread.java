package org.section307.kit.queue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.kit.database.Database;

/** Runs the service's relay from start to stop. */
@ApplicationScoped
public class RelayThread {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final QueueSettings settings;
    private final Relay relay;
    private @Nullable Thread thread;

    RelayThread(
            QueueSettings settings, Database database, @All List<EventBytes> sources, Wake wake, MeterRegistry meters) {
        this.settings = settings;
        this.relay = new Relay(
                Relay.Pace.USUAL,
                new RelayLease(database, Relay.Pace.USUAL.leaseMillis()),
                new OutboxRows(database, sources),
                () -> EventSender.open(settings.bootstrapServers(), settings.service()),
                new RelayMeters(meters),
                wake);
    }

    void start(@Observes StartupEvent event) {
        if (settings.relayEnabled()) {
            thread = Thread.ofPlatform().daemon().name("relay").start(relay);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread started = thread;
        if (started != null) {
            relay.stop();
            boolean unused = started.join(PATIENCE);
        }
    }
}
