package org.section307.wro.screening.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.section307.kit.database.Database;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Api;
import org.section307.wro.Manifests;
import org.section307.wro.Rows;
import org.section307.wro.Shipment;
import org.section307.wro.order.application.ActivateRevision;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.order.domain.RevisionWriter;

/** A replica of the old release, while the new one has already put a revision for its engine in force. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class OtherEngineTest {
    @Inject
    ActivateRevision activateRevision;

    @Inject
    OrderBooks books;

    @Inject
    RevisionWriter writer;

    @Inject
    Database database;

    @Inject
    MeterRegistry meters;

    @AfterEach
    void aReplicaOfThisReleaseStarts() {
        activateRevision.atStart();
    }

    private void theNewReleaseStarts() {
        var head = books.head().revision();
        var next =
                new BookRevision(head.number() + 1, "2", head.policyVersion(), head.sourcesSha256(), head.orderCount());
        QuarkusTransaction.requiringNew().run(() -> {
            writer.begin();
            writer.add(next, List.of(), Instant.EPOCH);
            writer.moveHead(next.number(), Instant.EPOCH);
        });
    }

    private double retries() {
        return meters.get("s307_message_retries")
                .tag("topic", "shipments.v1")
                .counter()
                .count();
    }

    @Test
    void filings_wait_for_a_replica_that_can_screen_them_and_nobody_buries_them() {
        theNewReleaseStarts();
        double before = retries();
        var shipment = Shipment.any().file(Manifests.held());

        await().until(() -> retries() >= before + 2);

        assertThat(Rows.of(database, "select 1 from screening where shipment_id = ?::uuid", shipment.id))
                .isEmpty();
        assertThat(Rows.of(database, "select 1 from dead_letter where key = ?", shipment.id))
                .isEmpty();
        activateRevision.atStart();
        assertThat(shipment.awaitVerdict().get("verdict").asText()).isEqualTo("HELD");
        assertThat(Rows.of(database, "select 1 from dead_letter where key = ?", shipment.id))
                .isEmpty();
    }

    @Test
    void the_replica_says_why_it_is_not_ready_and_when_to_ask_again() {
        theNewReleaseStarts();

        given().get("/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'order book loaded' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'order book loaded' }.data.reason", containsString("needs engine 2"));
        Api.asImporter()
                .contentType("application/json")
                .body(Manifests.text("held.json"))
                .post("/v1/screenings/preview")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue());
        given().get("/v1/orders").then().statusCode(503).header("Retry-After", notNullValue());

        activateRevision.atStart();
        given().get("/health/ready")
                .then()
                .body("checks.find { it.name == 'order book loaded' }.status", equalTo("UP"));
        given().get("/v1/orders").then().statusCode(200);
    }
}
