package org.section307.wro.order.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.section307.wro.order.application.HoldOrderBook;

/** Ready while the revision in force is held: without it nothing can be screened. */
@Readiness
@ApplicationScoped
class OrderBookReadiness implements HealthCheck {
    private static final String REASON = "reason";

    private final HoldOrderBook books;

    OrderBookReadiness(HoldOrderBook books) {
        this.books = books;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("order book loaded");
        try {
            return books.trouble()
                    .map(reason -> answer.down().withData(REASON, reason))
                    .orElseGet(answer::up)
                    .build();
        } catch (RuntimeException notRead) {
            // the check of the database says why
            return answer.down()
                    .withData(REASON, "the order book can't be read now")
                    .build();
        }
    }
}
