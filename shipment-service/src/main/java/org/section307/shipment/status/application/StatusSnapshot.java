package org.section307.shipment.status.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.section307.shipment.status.domain.StatusCounts;
import org.section307.shipment.status.domain.StatusCounts.Counts;

/** The counts of one moment, kept for a while: counting reads every row, and whoever scrapes often must not cost that each time. */
@ApplicationScoped
class StatusSnapshot {
    private final StatusCounts statusCounts;
    private final Clock clock;
    private final Duration keptFor;
    private @Nullable Counts counts;
    private Instant countedAt = Instant.EPOCH;

    /**
     * @param keptFor seconds between two counts at least; 0 counts anew each time
     */
    StatusSnapshot(
            StatusCounts statusCounts,
            Clock clock,
            @ConfigProperty(name = "s307.metrics.count-every", defaultValue = "10") Duration keptFor) {
        this.statusCounts = statusCounts;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    /** All figures are of one snapshot of the database. Of those who ask at the same time one counts, and the others wait. */
    synchronized Counts counts() {
        Instant now = clock.instant();
        Counts kept = counts;
        // a clock that was set back is no reason to keep them for longer
        boolean fresh = !now.isBefore(countedAt) && now.isBefore(countedAt.plus(keptFor));
        if (kept != null && fresh) {
            return kept;
        }
        Counts counted = statusCounts.count();
        counts = counted;
        countedAt = now;
        return counted;
    }
}
