package org.section307.detention.lifecycle.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section307.detention.Api;
import org.section307.detention.CustodyRecords;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

/** Who sees which detentions, one by one and in lists. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class DetentionListApiTest {
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
        assertThat(list("countedUnder", "wro-list-test", shipment)).containsExactly(shipment.detention(1));
        assertThat(list("countedUnder", "uflpa-list-test", shipment)).isEmpty();
        assertThat(list("source", "NONE", shipment)).hasSize(2);
        assertThat(list("source", "SYNTHETIC", shipment)).isEmpty();
        assertThat(list("heldTo", "2026-11-24", shipment)).containsExactly(shipment.detention(1));
        assertThat(list("heldFrom", "2026-11-25", shipment)).isEmpty();
    }

    @Test
    void the_oldest_detention_comes_first_whenever_its_shipment_was_filed() {
        var today = Verdicts.shipment().owner("66-6666666AB", "2704").sendHeld("1.00");
        var past = Verdicts.shipment()
                .owner("66-6666666AB", "2704")
                .recorded("AGENCY", "2021-03-02", "2021-03-04", "1.00")
                .sendHeld("1.00");

        assertThat(Api.as("records")
                        .queryParam("importer", "66-6666666AB")
                        .get("/v1/detentions")
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(past.detention(1), today.detention(1));
    }

    @Test
    void a_record_of_the_past_shows_its_source_and_its_days_and_the_page_how_many_are_made_up() {
        var shipment = Verdicts.shipment()
                .recorded("SYNTHETIC", "2021-03-02", "2021-03-04", "1.00")
                .sendHeld("1.00");

        var page = Api.asImporter().queryParam("shipmentId", shipment.id()).get("/v1/detentions");

        page.then()
                .statusCode(200)
                .body("synthetic", equalTo(1))
                .body("items[0].history.source", equalTo("SYNTHETIC"))
                .body("items[0].history.detainedOn", equalTo("2021-03-02"))
                .body("items[0].history.knownOn", equalTo("2021-03-04"))
                .body("items[0].heldOn", equalTo("2021-03-02"))
                .body("items[0].fiscalYear", equalTo(2021));
        assertThat(CustodyRecords.header(CustodyRecords.await(shipment, 1).getFirst(), "ce_historysource"))
                .isEqualTo("SYNTHETIC");
    }

    @Test
    void a_disputed_record_that_an_officer_confirms_is_held_from_the_day_it_names() {
        var shipment = Verdicts.shipment().recorded("AGENCY", "2021-03-02", "2021-03-04", "900.00");
        shipment.send().awaitDetentions(1);

        Api.act(Api.asOfficer(), shipment.detention(0), "confirm", "RECORD_CONFIRMED")
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("heldOn", equalTo("2021-03-02"))
                .body("openedOn", equalTo("2021-03-04"))
                .body("value", equalTo("900.00"))
                .body("countedUnder", equalTo("none"))
                .body("grounds[0].reason", equalTo("HISTORY_DISAGREES"));
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
                "colour=red",
                "state=LOST",
                "limit=0",
                "limit=201",
                "cursor=abc",
                "fiscalYear=26",
                "shipmentId=1",
                "asOf=2026-11-24",
                "fiscalYear=2027&state=IN_REVIEW&asOf=2026-11-24",
                "heldFrom=march",
                "source=HEARSAY")) {
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
}
