package org.section307.shipment.status.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.section307.shipment.status.domain.Status;
import org.section307.shipment.status.domain.StatusCounts;

class StatusSnapshotTest {
    private final AtomicInteger countings = new AtomicInteger();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private final StatusCounts counted = () -> {
        long count = countings.incrementAndGet();
        return new StatusCounts.Counts(count, Map.of(Status.RECEIVED, count));
    };

    @Test
    void scrapes_within_ten_seconds_show_the_same_moment_and_count_once() {
        StatusSnapshot snapshot = snapshot(Duration.ofSeconds(10));

        StatusCounts.Counts first = snapshot.counts();
        now = now.plus(Duration.ofSeconds(10)).minusNanos(1);

        assertThat(snapshot.counts()).isEqualTo(first);
        assertThat(countings).hasValue(1);
    }

    @Test
    void after_ten_seconds_it_is_counted_anew() {
        StatusSnapshot snapshot = snapshot(Duration.ofSeconds(10));
        snapshot.counts();
        now = now.plus(Duration.ofSeconds(10));

        assertThat(snapshot.counts().accepted()).isEqualTo(2);
    }

    @Test
    void a_clock_that_was_set_back_does_not_keep_it_for_longer() {
        StatusSnapshot snapshot = snapshot(Duration.ofSeconds(10));
        snapshot.counts();
        now = now.minus(Duration.ofDays(1));

        assertThat(snapshot.counts().accepted()).isEqualTo(2);
    }

    @Test
    void where_nothing_is_kept_each_scrape_counts() {
        StatusSnapshot snapshot = snapshot(Duration.ZERO);
        snapshot.counts();

        assertThat(snapshot.counts().accepted()).isEqualTo(2);
    }

    private StatusSnapshot snapshot(Duration keptFor) {
        return new StatusSnapshot(counted, new TestClock(), keptFor);
    }

    private final class TestClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
