package org.section307.wro.screening.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Manifests;
import org.section307.wro.Shipment;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class ScreenShipmentsTest {
    @Test
    void a_listed_maker_is_held_with_the_value_of_the_line() {
        var shipment = Shipment.any().file(Manifests.held());

        var event = shipment.awaitVerdict();

        assertThat(event.get("verdict").asText()).isEqualTo("HELD");
        assertThat(event.get("lines")).hasToString("[{\"number\":1,\"value\":\"12500.00\"}]");
    }
}
