package org.section307.shipment.status.application;

import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.prometheus.client.Collector;
import io.prometheus.client.GaugeMetricFamily;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.section307.shipment.status.domain.Status;
import org.section307.shipment.status.domain.StatusCounts.Counts;

/**
 * {@code s307_shipments_accepted} = the sum of {@code s307_shipments} over {@code status}, in every scrape: one query
 * answers both. Gauges of a meter registry would be read one by one, between which a shipment may come in.
 */
@ApplicationScoped
public class StatusMetrics {
    private static final String SHIPMENTS = "s307_shipments";
    private static final String ACCEPTED = "s307_shipments_accepted";

    private final StatusSnapshot snapshot;

    StatusMetrics(StatusSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    void register(@Observes StartupEvent started, PrometheusMeterRegistry registry) {
        registry.getPrometheusRegistry().register(new Balance(snapshot));
    }

    private static final class Balance extends Collector implements Collector.Describable {
        private final StatusSnapshot snapshot;

        Balance(StatusSnapshot snapshot) {
            this.snapshot = snapshot;
        }

        @Override
        public List<MetricFamilySamples> collect() {
            Counts counts = snapshot.counts();
            GaugeMetricFamily shipments = shipments();
            for (Status status : Status.values()) {
                shipments.addMetric(List.of(status.name()), counts.byStatus().getOrDefault(status, 0L));
            }
            return List.of(shipments, accepted(counts.accepted()));
        }

        /** Names only: the registry asks before the database may be asked. */
        @Override
        public List<MetricFamilySamples> describe() {
            return List.of(shipments(), accepted(0));
        }

        private static GaugeMetricFamily shipments() {
            return new GaugeMetricFamily(SHIPMENTS, "Shipments by their present status", List.of("status"));
        }

        private static GaugeMetricFamily accepted(long accepted) {
            return new GaugeMetricFamily(ACCEPTED, "Shipments ever taken on file: the sum over all statuses", accepted);
        }
    }
}
