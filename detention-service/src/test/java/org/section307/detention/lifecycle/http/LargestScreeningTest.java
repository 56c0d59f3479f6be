package org.section307.detention.lifecycle.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.section307.detention.Api;
import org.section307.detention.MovableClock;
import org.section307.detention.Topics;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class LargestScreeningTest {
    private static final int LINES_MAX = 10_000;

    @Inject
    MovableClock clock;

    @AfterEach
    void today() {
        clock.stand("2026-11-24T17:00:00Z");
    }

    @Test
    void a_manifest_of_ten_thousand_held_lines_is_held_counted_and_published_whole() {
        clock.stand("2051-05-01T17:00:00Z");
        var shipment = Verdicts.shipment();
        for (int line = 1; line <= LINES_MAX; line++) {
            shipment.line(line, "0.01");
        }

        shipment.detain("wro-a", "WRO", "1-10000")
                .detain("uflpa-b", "UFLPA", "1-10000")
                .review("wro-c", "WRO", "5000-6000")
                .send();

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(
                                given().get("/v1/fiscal-years/2051").jsonPath().getInt("linesDetained"))
                        .isEqualTo(LINES_MAX));
        assertThat(given().get("/v1/fiscal-years/2051").jsonPath().getString("valueDetained"))
                .isEqualTo("100.00");
        Api.act(Api.asOfficer(), shipment.detention(LINES_MAX), "release", "ADMISSIBLE_PROOF")
                .then()
                .statusCode(200);
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(
                                Topics.read("detentions.v1", shipment.id().toString()))
                        .hasSize(2));
        var last = Topics.read("detentions.v1", shipment.id().toString()).getLast();
        assertThat(new String(last.value(), StandardCharsets.UTF_8))
                .contains(shipment.detention(LINES_MAX) + "\",\"line\":10000,\"state\":\"RELEASED\"");
    }
}
