package org.section307.wro.screening.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section307.kit.access.Caller;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Golden;
import org.section307.wro.Manifests;
import org.section307.wro.Shipment;
import org.section307.wro.screening.domain.Screenings;
import org.section307.wro.screening.domain.ShipmentId;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class ScreeningSummaryTest {
    private static final Caller OFFICER = new Caller("officer", Set.of("officer"), Set.of(), null, Set.of("2704"));

    @Inject
    Screenings screenings;

    @Test
    void a_list_of_verdicts_reads_grounds_and_reasons_of_the_events_and_none_of_their_lines() {
        var shipment = Shipment.any().file(Manifests.held()).file(2, Manifests.clear());
        var held = shipment.awaitVerdicts(2).stream()
                .map(event -> Golden.json(event.value()))
                .filter(event -> event.get("version").asInt() == 1)
                .findFirst()
                .orElseThrow();

        var found = screenings.ofShipment(OFFICER, ShipmentId.parse(shipment.id).orElseThrow(), Optional.empty(), 10);

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().summary()).isNull();
        var summary = Golden.json(Objects.requireNonNull(found.getLast().summary()));
        assertThat(summary.fieldNames()).toIterable().containsExactly("grounds", "reasons");
        assertThat(summary.get("grounds")).isEqualTo(held.get("grounds")).isNotEmpty();
        assertThat(summary.get("reasons")).isEqualTo(held.get("reasons"));
    }
}
