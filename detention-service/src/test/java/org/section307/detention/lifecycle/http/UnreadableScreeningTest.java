package org.section307.detention.lifecycle.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.section307.detention.Api;
import org.section307.detention.Topics;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class UnreadableScreeningTest {
    @Test
    void what_cannot_be_read_puts_the_whole_shipment_in_review_and_lies_with_the_dead_letters() {
        var shipment = Verdicts.shipment();

        shipment.sendBody("{\"half\": ".getBytes(StandardCharsets.UTF_8)).awaitDetentions(1);

        Api.asImporter()
                .get("/v1/detentions/" + shipment.detention(0))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("line", equalTo(0))
                .body("value", equalTo("0.00"))
                .body("grounds[0].reason", equalTo("UNREADABLE"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Topics.read(
                                "screenings.v1.dead-letter", shipment.id().toString()))
                        .hasSize(1));
    }

    @Test
    void the_readable_verdict_that_follows_it_is_taken_in() {
        var shipment = Verdicts.shipment();
        shipment.sendBody(new byte[] {0}).awaitDetentions(1);

        shipment.line(1, "7.00")
                .detain("wro-cn-hetian-taida-2019", "WRO", "1")
                .send()
                .awaitDetentions(2);

        Api.asImporter().get("/v1/detentions/" + shipment.detention(1)).then().body("state", equalTo("HELD"));
    }

    @Test
    void a_value_that_no_column_holds_fails_closed_and_spoils_no_neighbour() {
        var giant = Verdicts.shipment();
        var neighbour = Verdicts.shipment();

        giant.line(1, "9999999999999.00")
                .detain("wro-cn-hetian-taida-2019", "WRO", "1")
                .send();
        neighbour.sendHeld("1.00");

        giant.awaitDetentions(1);
        Api.asAnalyst()
                .get("/v1/detentions/" + giant.detention(0))
                .then()
                .statusCode(200)
                .body("grounds[0].reason", equalTo("UNREADABLE"));
    }

    @Test
    void a_record_of_the_past_with_an_unreadable_day_is_reviewed_and_lies_with_the_dead_letters() {
        var shipment = Verdicts.shipment().recorded("SYNTHETIC", "2021-02-30", null, "1.00");

        shipment.line(1, "1.00")
                .detain("wro-cn-hetian-taida-2019", "WRO", "1")
                .send()
                .awaitDetentions(1);

        Api.asImporter()
                .get("/v1/detentions/" + shipment.detention(0))
                .then()
                .statusCode(200)
                .body("grounds[0].reason", equalTo("UNREADABLE"))
                .body("history.source", equalTo("SYNTHETIC"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Topics.read(
                                "screenings.v1.dead-letter", shipment.id().toString()))
                        .hasSize(1));
    }

    @Test
    void without_an_owner_it_only_lies_with_the_dead_letters() {
        var shipment = Verdicts.shipment().header("importer", null);

        shipment.sendBody(new byte[] {0});

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Topics.read(
                                "screenings.v1.dead-letter", shipment.id().toString()))
                        .hasSize(1));
        shipment.awaitDetentions(0);
    }
}
