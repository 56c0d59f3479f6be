package org.section307.detention.lifecycle.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section307.detention.Api;
import org.section307.detention.MovableClock;
import org.section307.detention.Topics;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

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
        var shipment = Verdicts.shipment().header("entrykey", "00261103162").sendHeld("12500.00");

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
                .body("entryNumber", equalTo("00261103162"))
                .body("grounds[0].orderId", equalTo("wro-cn-hetian-taida-2019"))
                .body("grounds[0].answer", equalTo("detain"))
                .body("grounds[0].state", equalTo("OPEN"));
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

        var events = awaitEvents(shipment, 2);
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

    @Test
    void a_clear_verdict_on_a_shipment_without_holds_publishes_nothing() {
        var clear = Verdicts.shipment().send();
        var held = Verdicts.shipment().sendHeld("1.00");

        awaitEvents(held, 1);

        assertThat(Topics.read("detentions.v1", clear.id().toString())).isEmpty();
    }

    @Test
    void a_clear_verdict_or_an_amendment_leaves_the_line_held_and_says_what_was_absorbed() {
        var shipment = Verdicts.shipment().sendHeld("12500.00");

        shipment.next(2, 1).send();

        var events = awaitEvents(shipment, 2);
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
        assertThat(text(awaitEvents(shipment, 3).get(2))).contains("\"absorbed\":{\"version\":9,\"revision\":9}");
        shipment.awaitDetentions(2);
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

        assertThat(text(awaitEvents(shipment, 2).get(1))).contains("\"state\":\"CLEARED\"");
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
    void an_importer_sees_its_own_detention_without_officer_and_note() {
        var shipment = Verdicts.shipment().sendHeld("12500.00");
        Api.asOfficer()
                .header("If-Match", Api.etag(shipment.detention(1)))
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"ADMISSIBLE_PROOF\", \"note\": \"certificate seen\"}")
                .post("/v1/detentions/" + shipment.detention(1) + "/release")
                .then()
                .statusCode(200)
                .body("acts[0].note", equalTo("certificate seen"));

        Api.asImporter()
                .get("/v1/detentions/" + shipment.detention(1))
                .then()
                .statusCode(200)
                .body("grounds[0].orderId", equalTo("wro-cn-hetian-taida-2019"))
                .body("basis", equalTo(List.of("WRO")))
                .body("value", equalTo("12500.00"))
                .body("state", equalTo("RELEASED"))
                .body("acts[0].reason", equalTo("ADMISSIBLE_PROOF"))
                .body("acts[0]", not(hasKey("officer")))
                .body("acts[0]", not(hasKey("note")));
    }

    @Test
    void a_broker_sees_what_it_filed_and_another_broker_does_not() {
        var shipment = Verdicts.shipment().header("filer", "EX1").sendHeld("1.00");
        var path = "/v1/detentions/" + shipment.detention(1);

        Api.as("importer", "--filer", "EX1").get(path).then().statusCode(200);
        Api.as("importer", "--filer", "EX2").get(path).then().statusCode(404);
    }

    @Test
    void anothers_detention_is_404_on_every_route_and_absent_from_lists() {
        var shipment = Verdicts.shipment().owner("98-7654321AB", "4601").sendHeld("1.00");
        var path = "/v1/detentions/" + shipment.detention(1);

        Api.asImporter().get(path).then().statusCode(404).contentType("application/problem+json");
        Api.asOfficer().get(path).then().statusCode(404);
        for (var act : List.of("release", "confirm", "reject")) {
            Api.act(
                            Api.asOfficer(),
                            shipment.detention(1),
                            act,
                            act.equals("confirm") ? "MATCH_CONFIRMED" : "FALSE_MATCH")
                    .then()
                    .statusCode(404);
        }
        for (var caller : List.of(Api.asImporter(), Api.asOfficer())) {
            caller.queryParam("shipmentId", shipment.id())
                    .get("/v1/detentions")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        Api.as("officer", "--port", "4601").get(path).then().statusCode(200);
    }

    @Test
    void an_id_of_another_spelling_names_nothing() {
        var shipment = Verdicts.shipment().sendHeld("1.00");

        for (var id : List.of(
                shipment.detention(1).toUpperCase(java.util.Locale.ROOT).replace(".1.1", ".01.1"),
                shipment.id() + ".1.01",
                shipment.id() + ".1.2",
                shipment.id().toString(),
                "x",
                shipment.id() + ".99999999999.1")) {
            Api.asAnalyst().get("/v1/detentions/" + id).then().statusCode(404);
        }
    }

    @Test
    void lists_filter_by_state_importer_port_order_and_shipment() {
        var shipment = Verdicts.shipment().owner("55-5555555AB", "1001");
        shipment.line(1, "1.00")
                .line(2, "2.00")
                .detain("wro-list-test", "WRO", "1")
                .review("uflpa-list-test", "UFLPA", "2")
                .send()
                .awaitDetentions(2);

        assertThat(list("state", "HELD", shipment)).containsExactly(shipment.detention(1));
        assertThat(list("state", "IN_REVIEW", shipment)).containsExactly(shipment.detention(2));
        assertThat(list("order", "uflpa-list-test", shipment)).containsExactly(shipment.detention(2));
        assertThat(list("importer", "55-5555555AB", shipment)).hasSize(2);
        assertThat(list("importer", "12-3456789AB", shipment)).isEmpty();
        assertThat(list("port", "1001", shipment)).hasSize(2);
        assertThat(list("port", "2704", shipment)).isEmpty();
        assertThat(list("fiscalYear", "2027", shipment)).containsExactly(shipment.detention(1));
        assertThat(list("fiscalYear", "2026", shipment)).isEmpty();
    }

    private static List<String> list(String parameter, String value, Verdicts shipment) {
        return Api.asAnalyst()
                .queryParam(parameter, value)
                .queryParam("shipmentId", shipment.id())
                .get("/v1/detentions")
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void pages_together_hold_every_detention_once() {
        var shipment = Verdicts.shipment();
        for (int line = 1; line <= 7; line++) {
            shipment.line(line, "1.00");
        }
        shipment.detain("wro-page-test", "WRO", "1-7").send().awaitDetentions(7);

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request =
                    Api.asImporter().queryParam("shipmentId", shipment.id()).queryParam("limit", 3);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/detentions").jsonPath();
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(3);
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen)
                .containsExactly(
                        shipment.detention(1),
                        shipment.detention(2),
                        shipment.detention(3),
                        shipment.detention(4),
                        shipment.detention(5),
                        shipment.detention(6),
                        shipment.detention(7));
    }

    @Test
    void what_a_list_does_not_know_it_refuses() {
        for (var query : List.of(
                "colour=red", "state=LOST", "limit=0", "limit=201", "cursor=abc", "fiscalYear=26", "shipmentId=1")) {
            Api.asAnalyst()
                    .get("/v1/detentions?" + query)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void who_has_no_token_is_told_so_and_who_has_the_wrong_role_may_not() {
        var shipment = Verdicts.shipment().sendHeld("1.00");
        var path = "/v1/detentions/" + shipment.detention(1);
        var body = "{\"reason\": \"ADMISSIBLE_PROOF\"}";

        io.restassured.RestAssured.given()
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .contentType("application/problem+json");
        Api.as("case-officer").get(path).then().statusCode(403);
        for (var role : List.of("analyst", "supervisor", "importer")) {
            Api.as(role)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(path + "/release")
                    .then()
                    .statusCode(403);
        }
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

    private static List<ConsumerRecord<String, byte[]>> awaitEvents(Verdicts shipment, int expected) {
        await().atMost(java.time.Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                Topics.read("detentions.v1", shipment.id().toString()))
                        .hasSizeGreaterThanOrEqualTo(expected));
        return Topics.read("detentions.v1", shipment.id().toString());
    }

    private static String text(ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
