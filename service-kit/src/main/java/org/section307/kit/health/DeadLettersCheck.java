package org.section307.kit.health;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;
import org.section307.kit.consumer.DeadLetters;
import org.section307.kit.logging.Redacted;

/** Down while a message lies that nobody has looked after. A group of its own: such a service is still ready. */
@HealthGroup("dead-letters")
@ApplicationScoped
public class DeadLettersCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DeadLettersCheck.class);
    private static final String NAME = "dead letters";

    private final DeadLetters deadLetters;

    DeadLettersCheck(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            long count = deadLetters.count();
            return HealthCheckResponse.named(NAME)
                    .status(count == 0)
                    .withData("unattended", count)
                    .build();
        } catch (RuntimeException e) {
            LOG.warn("dead letters can't be counted", Redacted.of(e));
            return HealthCheckResponse.down(NAME);
        }
    }
}
