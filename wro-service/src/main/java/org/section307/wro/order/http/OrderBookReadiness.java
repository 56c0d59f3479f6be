package org.section307.wro.order.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.section307.wro.order.application.HoldOrderBook;

/** Ready once a revision of the order book is held: without one nothing can be screened. */
@Readiness
@ApplicationScoped
class OrderBookReadiness implements HealthCheck {
    private final HoldOrderBook books;

    OrderBookReadiness(HoldOrderBook books) {
        this.books = books;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("order book loaded")
                .status(books.isLoaded())
                .build();
    }
}
