package org.section307.detention.lifecycle.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.section307.detention.CustodyRecords.header;
import static org.section307.detention.CustodyRecords.text;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section307.detention.Api;
import org.section307.detention.CustodyRecords;
import org.section307.detention.MovableClock;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

/** What officers decide. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class DecisionApiTest {
    @Inject
    MovableClock clock;

    @BeforeEach
    void today() {
        clock.stand("2026-11-24T17:00:00Z");
    }

    @Test
    void an_officer_confirms_a_review_and_the_line_is_held_from_that_day() {
        var shipment = Verdicts.shipment().sendInReview("800.00");
        clock.stand("2026-12-24T17:00:00Z");

        Api.act(Api.asOfficer(), shipment.detention(1), "confirm", "MATCH_CONFIRMED")
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("openedOn", equalTo("2026-11-24"))
                .body("heldOn", equalTo("2026-12-24"));
    }

    @Test
    void an_officer_rejects_a_review_and_the_shipment_is_cleared() {
        var shipment = Verdicts.shipment().sendInReview("800.00");

        Api.act(Api.asOfficer(), shipment.detention(1), "reject", "FALSE_MATCH")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISMISSED"))
                .body("", not(hasKey("fiscalYear")));

        assertThat(text(CustodyRecords.await(shipment, 2).get(1))).contains("\"state\":\"CLEARED\"");
    }

    @Test
    void a_hold_refuses_what_its_state_does_not_allow() {
        var shipment = Verdicts.shipment().sendHeld("1.00");

        Api.act(Api.asOfficer(), shipment.detention(1), "confirm", "MATCH_CONFIRMED")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/conflict"));
    }

    @Test
    void an_officer_of_another_port_sees_its_own_goods_as_their_importer_does_and_decides_nothing_about_them() {
        var shipment = Verdicts.shipment().sendInReview("800.00");
        Api.act(Api.asOfficer(), shipment.detention(1), "confirm", "MATCH_CONFIRMED")
                .then()
                .statusCode(200);
        String[] both = {"--subject", "officer-importer", "--port", "1001", "--importer", "12-3456789AB"};

        Api.as("officer", both)
                .get("/v1/detentions/" + shipment.detention(1))
                .then()
                .statusCode(200)
                .body("acts[0]", not(hasKey("officer")));
        Api.act(Api.as("officer", both), shipment.detention(1), "release", "FALSE_MATCH")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void an_act_without_if_match_is_428_and_with_a_stale_one_412() {
        var shipment = Verdicts.shipment().sendHeld("1.00");
        var path = "/v1/detentions/" + shipment.detention(1) + "/release";
        var body = "{\"reason\": \"ADMISSIBLE_PROOF\"}";

        Api.asOfficer()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(428);
        Api.asOfficer()
                .header("If-Match", "\"7.HELD\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
    }

    @Test
    void an_officer_who_read_the_former_entry_number_or_port_is_told_412() {
        var shipment = Verdicts.shipment().header("entrykey", "00261103162").sendHeld("1.00");
        var read = Api.etag(shipment.detention(1));
        shipment.header("entrykey", "00261111157")
                .next(1, 2)
                .line(1, "1.00")
                .line(2, "1.00")
                .detain("wro-cn-hetian-taida-2019", "WRO", "1-2")
                .send()
                .awaitDetentions(2);

        Api.asOfficer()
                .header("If-Match", read)
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"ADMISSIBLE_PROOF\"}")
                .post("/v1/detentions/" + shipment.detention(1) + "/release")
                .then()
                .statusCode(412);

        Api.asOfficer()
                .get("/v1/detentions/" + shipment.detention(1))
                .then()
                .header("ETag", "\"2.HELD\"")
                .body("entryNumber", equalTo("002-6111115-7"))
                .body("state", equalTo("HELD"));
    }

    @Test
    void an_act_owes_a_reason_of_its_list_and_takes_no_other_member() {
        var shipment = Verdicts.shipment().sendHeld("1.00");
        var path = "/v1/detentions/" + shipment.detention(1) + "/release";
        var etag = Api.etag(shipment.detention(1));

        for (var body : List.of(
                "{}",
                "{\"reason\": \"BECAUSE\"}",
                "{\"reason\": \"MATCH_CONFIRMED\"}",
                "{\"reason\": \"FALSE_MATCH\", \"state\": \"RELEASED\"}",
                "{\"reason\": \"FALSE_MATCH\", \"note\": \"a\\u0000b\"}",
                "{\"reason\": \"FALSE_MATCH\", \"note\": \"" + "x".repeat(2001) + "\"}")) {
            Api.asOfficer()
                    .header("If-Match", etag)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json");
        }
        assertThat(Api.etag(shipment.detention(1))).isEqualTo(etag);
    }

    @Test
    void a_release_shows_on_the_detention_and_on_the_topic() throws IOException {
        var shipment = Verdicts.shipment().sendHeld("12500.00");
        clock.stand("2026-12-01T17:00:00Z");

        Api.act(Api.asOfficer(), shipment.detention(1), "release", "ADMISSIBLE_PROOF")
                .then()
                .statusCode(200)
                .header("ETag", "\"2.RELEASED\"")
                .body("state", equalTo("RELEASED"))
                .body("closedOn", equalTo("2026-12-01"))
                .body("grounds[0].state", equalTo("CLOSED"))
                .body("acts[0].officer", equalTo("officer-kaminski"));

        var events = CustodyRecords.await(shipment, 2);
        assertThat(text(events.get(0))).contains("\"state\":\"HELD\"", "\"sequence\":1", "\"basis\":[\"WRO\"]");
        assertThat(text(events.get(1))).contains("\"state\":\"RELEASED\"", "\"sequence\":2");
        assertThat(header(events.get(1), "ce_id")).isEqualTo(shipment.id() + "/2");
        assertThat(header(events.get(1), "ce_source")).isEqualTo("/detention-service");
        assertThat(header(events.get(1), "ce_type")).isEqualTo("org.section307.shipment.custody.v1");
        assertThat(header(events.get(1), "ce_importer")).isEqualTo("12-3456789AB");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(events.get(1).value())
                        .at("/absorbed")
                        .toString())
                .isEqualTo("{\"version\":1,\"revision\":1}");
    }
}
