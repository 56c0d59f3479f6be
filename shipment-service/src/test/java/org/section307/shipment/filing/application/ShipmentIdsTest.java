package org.section307.shipment.filing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShipmentIdsTest {
    @Test
    void an_id_is_a_uuid_of_version_7_that_begins_with_the_millisecond() {
        UUID id = new ShipmentIds().next(Instant.ofEpochMilli(0x0189_1234_5678L));

        assertThat(id.toString()).matches("01891234-5678-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }
}
