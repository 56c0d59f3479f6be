package org.section307.wro.screening.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningIdTest {
    private static final String SHIPMENT = "0198b2c4-7d10-7a3e-9c51-2f6b8e4d1a07";

    @Test
    void an_id_names_shipment_version_and_revision() {
        var id = ScreeningId.parse(SHIPMENT + ".2.17").orElseThrow();

        assertThat(id.shipment()).hasToString(SHIPMENT);
        assertThat(id.version()).isEqualTo(2);
        assertThat(id.revision()).isEqualTo(17);
        assertThat(id).hasToString(SHIPMENT + ".2.17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                SHIPMENT,
                SHIPMENT + ".1",
                SHIPMENT + ".0.1",
                SHIPMENT + ".1.0",
                SHIPMENT + ".01.1",
                SHIPMENT + ".1.99999999999",
                "0198B2C4-7D10-7A3E-9C51-2F6B8E4D1A07.1.1",
                "1-1-1-1-1.1.1"
            })
    void another_spelling_is_no_id(String text) {
        assertThat(ScreeningId.parse(text)).isEmpty();
    }

    @Test
    void shipments_are_ordered_as_the_database_orders_them() {
        var low = new ShipmentId(UUID.fromString("01000000-0000-7000-8000-000000000000"));
        var high = new ShipmentId(UUID.fromString("f1000000-0000-7000-8000-000000000000"));

        assertThat(low).isLessThan(high);
        assertThat(low.value().compareTo(high.value())).isPositive();
    }
}
