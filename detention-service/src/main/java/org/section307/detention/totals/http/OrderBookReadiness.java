package org.section307.detention.totals.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.section307.detention.totals.application.RegisterOrders;

/** Ready once the register holds the whole order book: counts over half of it would be wrong, not late. */
@Readiness
@ApplicationScoped
class OrderBookReadiness implements HealthCheck {
    private final RegisterOrders registerOrders;

    @Inject
    OrderBookReadiness(RegisterOrders registerOrders) {
        this.registerOrders = registerOrders;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("order book loaded")
                .status(registerOrders.isComplete())
                .build();
    }
}
