package org.section307.kit.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What queue and consumers are told from outside. */
@ApplicationScoped
public class QueueSettings {
    @ConfigProperty(name = "quarkus.application.name")
    String service = "";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers = "";

    @ConfigProperty(name = "s307.relay.enabled", defaultValue = "true")
    boolean relayEnabled;

    @ConfigProperty(name = "s307.consumers.enabled", defaultValue = "true")
    boolean consumersEnabled;

    /** The name is Quarkus's; what is asked for is what every transaction of the service has, if it says nothing itself. */
    @ConfigProperty(name = "quarkus.transaction-manager.default-transaction-timeout", defaultValue = "60")
    Duration transactionTimeout = Duration.ofMinutes(1);

    /** Name of this service, which is in `ce_source`, the transactional id and the names of consumer groups. */
    public String service() {
        return service;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** How long a transaction may last. */
    public Duration transactionTimeout() {
        return transactionTimeout;
    }

    public boolean relayEnabled() {
        return relayEnabled;
    }

    public boolean consumersEnabled() {
        return consumersEnabled;
    }
}
