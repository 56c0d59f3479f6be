package org.section307.shipment.status.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistersTest {
    static List<ShipmentHistory> histories() {
        return Stream.concat(
                        ShipmentHistory.all().stream(),
                        ShipmentHistory.all().stream().flatMap(ShipmentHistory::withUnreadableCopies))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void every_order_and_every_duplicate_of_a_shipments_events_leads_to_one_status(ShipmentHistory history) {
        Set<Registers> ends = Permutations.of(history.events())
                .flatMap(Permutations::withOneDuplicate)
                .map(RegistersTest::fold)
                .collect(Collectors.toSet());

        assertThat(ends).hasSize(1).extracting(Registers::status).containsExactly(history.status());
    }

    @Test
    void a_second_verdict_with_the_same_key_changes_nothing() {
        Registers held = ShipmentHistory.held(1, 1).applyTo(ShipmentHistory.born());

        assertThat(ShipmentHistory.clear(1, 1).applyTo(held)).isEqualTo(held);
    }

    @Test
    void a_verdict_that_was_read_is_not_replaced_by_a_copy_of_it_that_was_not() {
        Registers clear = ShipmentHistory.clear(1, 1).applyTo(ShipmentHistory.born());

        assertThat(ShipmentHistory.unreadable(1, 1).applyTo(clear)).isEqualTo(clear);
    }

    @Test
    void an_unreadable_verdict_is_a_review() {
        VerdictRegister unreadable = VerdictRegister.unreadable(new VerdictKey(1, 1));

        assertThat(ShipmentHistory.born().with(unreadable).status()).isEqualTo(Status.IN_REVIEW);
    }

    private static Registers fold(List<ShipmentHistory.Event> events) {
        Registers registers = ShipmentHistory.born();
        for (ShipmentHistory.Event event : events) {
            registers = event.applyTo(registers);
        }
        return registers;
    }
}
