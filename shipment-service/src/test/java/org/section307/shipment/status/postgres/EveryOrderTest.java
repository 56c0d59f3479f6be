package org.section307.shipment.status.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.shipment.ManifestMother.anyManifest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section307.kit.access.Caller;
import org.section307.shipment.Api;
import org.section307.shipment.ServiceTest;
import org.section307.shipment.status.application.UpdateRegisters;
import org.section307.shipment.status.application.UpdateRegisters.Update;
import org.section307.shipment.status.domain.FilingRegisters;
import org.section307.shipment.status.domain.Permutations;
import org.section307.shipment.status.domain.Registers;
import org.section307.shipment.status.domain.ShipmentHistory;
import org.section307.shipment.status.domain.ShipmentHistory.Event;

/** The same as for the pure registers, on rows: every order, each with its first event once more at the end. */
@ServiceTest
class EveryOrderTest {
    private static final Caller IMPORTER =
            new Caller("somebody", Set.of("importer"), Set.of("12-3456789AB"), null, Set.of());
    private static final String TOKEN = Api.importer("12-3456789AB");
    private static final int EVENTS_MAX = 4;

    @Inject
    FilingRegisters filingRegisters;

    @Inject
    UpdateRegisters updateRegisters;

    static List<ShipmentHistory> histories() {
        return ShipmentHistory.all().stream()
                .filter(history -> history.events().size() <= EVENTS_MAX)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void every_order_of_a_shipments_events_leads_its_row_to_one_status(ShipmentHistory history) {
        Set<String> statuses = Permutations.of(history.events())
                .map(order -> {
                    String id = Api.filed(anyManifest());
                    order.forEach(event -> deliver(id, event));
                    deliver(id, order.getFirst());
                    return Api.status(TOKEN, id);
                })
                .collect(Collectors.toSet());

        assertThat(statuses).containsExactly(history.status().name());
    }

    @Test
    void events_of_one_batch_are_taken_in_their_order() {
        UUID id = UUID.fromString(Api.filed(anyManifest()));
        List<Update> batch = List.of(
                        ShipmentHistory.held(1, 1),
                        ShipmentHistory.custody(1, "HELD", 1, 1),
                        ShipmentHistory.clear(1, 1),
                        ShipmentHistory.custody(2, "RELEASED", 1, 1))
                .stream()
                .map(event -> new Update(id, event::applyTo))
                .toList();

        updateRegisters.update(batch);

        assertThat(Api.status(TOKEN, id.toString())).isEqualTo("RELEASED");
    }

    private void deliver(String shipmentId, Event event) {
        UUID id = UUID.fromString(shipmentId);
        if (event instanceof Event.Filed filed) {
            QuarkusTransaction.requiringNew().run(() -> {
                Registers locked = filingRegisters.lock(IMPORTER, id).orElseThrow();
                filingRegisters.replace(IMPORTER, id, locked.with(filed.register()));
            });
        } else {
            updateRegisters.update(List.of(new Update(id, event::applyTo)));
        }
    }
}
