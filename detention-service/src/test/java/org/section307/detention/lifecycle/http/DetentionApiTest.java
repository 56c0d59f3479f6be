package org.section307.detention.lifecycle.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.section307.detention.CustodyRecords.text;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section307.detention.Api;
import org.section307.detention.CustodyRecords;
import org.section307.detention.MovableClock;
import org.section307.detention.Topics;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

/** What a verdict becomes, and what the topic is told. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class DetentionApiTest {
    @Inject
    MovableClock clock;

    @BeforeEach
    void today() {
        clock.stand("2026-11-24T17:00:00Z");
    }

    @Test
    void a_verdict_that_detains_becomes_a_detention_with_ground_basis_and_value() {
        var shipment = Verdicts.shipment()
                .header("entrykey", "00261103162")
                .header("billkey", "MAEUA123456789")
                .sendHeld("12500.00");

        Api.asOfficer()
                .get("/v1/detentions/" + shipment.detention(1))
                .then()
                .statusCode(200)
                .header("ETag", "\"1.HELD\"")
                .body("state", equalTo("HELD"))
                .body("basis", equalTo(List.of("WRO")))
                .body("value", equalTo("12500.00"))
                .body("heldOn", equalTo("2026-11-24"))
                .body("fiscalYear", equalTo(2027))
                .body("entryNumber", equalTo("002-6110316-2"))
                .body("billKey", equalTo("MAEUA123456789"))
                .body("grounds[0].orderId", equalTo("wro-cn-hetian-taida-2019"))
                .body("grounds[0].answer", equalTo("detain"))
                .body("grounds[0].state", equalTo("OPEN"));
    }

    @Test
    void a_clear_verdict_on_a_shipment_without_holds_publishes_nothing() {
        var clear = Verdicts.shipment().send();
        var held = Verdicts.shipment().sendHeld("1.00");

        CustodyRecords.await(held, 1);

        assertThat(Topics.read("detentions.v1", clear.id().toString())).isEmpty();
    }

    @Test
    void a_clear_verdict_or_an_amendment_leaves_the_line_held_and_says_what_was_absorbed() {
        var shipment = Verdicts.shipment().sendHeld("12500.00");

        shipment.next(2, 1).send();

        var events = CustodyRecords.await(shipment, 2);
        assertThat(text(events.get(1))).contains("\"state\":\"HELD\"", "\"absorbed\":{\"version\":2,\"revision\":1}");
    }

    @Test
    void verdicts_read_again_and_in_another_order_hold_no_line_twice() {
        var shipment = Verdicts.shipment().sendHeld("12500.00");
        shipment.next(1, 2)
                .line(1, "12500.00")
                .line(2, "7.00")
                .detain("wro-cn-hetian-taida-2019", "WRO", "1-2")
                .send()
                .awaitDetentions(2);

        shipment.next(1, 1)
                .line(1, "12500.00")
                .detain("wro-cn-hetian-taida-2019", "WRO", "1")
                .send();
        shipment.next(1, 2)
                .line(1, "12500.00")
                .line(2, "7.00")
                .detain("wro-cn-hetian-taida-2019", "WRO", "1-2")
                .send();
        shipment.next(9, 9).send();

        // the last verdict's event comes third: the two in between were old and did nothing
        assertThat(text(CustodyRecords.await(shipment, 3).get(2)))
                .contains("\"absorbed\":{\"version\":9,\"revision\":9}");
        shipment.awaitDetentions(2);
    }

    @Test
    void an_incomplete_line_is_in_review_without_an_order() {
        var shipment = Verdicts.shipment();
        shipment.line(4, "0.00").reason("INCOMPLETE", "4").send().awaitDetentions(1);

        Api.asImporter()
                .get("/v1/detentions/" + shipment.detention(4))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("basis", empty())
                .body("grounds[0].orderId", nullValue())
                .body("grounds[0].reason", equalTo("INCOMPLETE"));
    }
}
