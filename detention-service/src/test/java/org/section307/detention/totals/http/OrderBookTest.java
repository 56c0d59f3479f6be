package org.section307.detention.totals.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.detention.Topics;
import org.section307.detention.totals.domain.PublishedOrders;
import org.section307.local.test.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class OrderBookTest {
    private static boolean published;

    @BeforeEach
    void the_order_book_is_published_in_two_parts() {
        if (published) {
            return;
        }
        var orders = PublishedOrders.values();
        send(orders.subList(0, orders.size() - 1));
        awaitFigures(0, 9);
        // all but one: its counts are not yet to be had
        assertThat(bookIs()).isEqualTo("DOWN");
        send(orders.subList(orders.size() - 1, orders.size()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(bookIs()).isEqualTo("UP"));
        published = true;
    }

    private static void awaitFigures(int wros, int findings) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(given().get("/v1/fiscal-years/2025?asOf=2025-09-24")
                                .jsonPath()
                                .getInt("findingsInForce"))
                        .isGreaterThanOrEqualTo(wros)
                        .isEqualTo(findings));
    }

    private static String bookIs() {
        return given().get("/health/ready")
                .jsonPath()
                .getString("checks.find { it.name == 'order book loaded' }.status");
    }

    private static void send(List<JsonNode> orders) {
        for (var order : orders) {
            var id = order.get("orderId").asText();
            Topics.send(
                    "orders.v1",
                    id,
                    Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            id + "/" + order.get("revision").asText(),
                            "ce_source",
                            "/wro-service",
                            "ce_type",
                            "org.section307.order.published.v1",
                            "ce_subject",
                            id,
                            "ce_revision",
                            order.get("revision").asText()),
                    order.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What U.S. Customs and Border Protection published on those days. */
    @ParameterizedTest
    @CsvSource({
        "2023, 2022-11-23, 55, 9",
        "2023, 2023-09-30, 51, 8",
        "2024, 2024-04-10, 52, 8",
        "2024, 2024-09-30, 51, 8",
        "2025, 2024-12-31, 51, 9",
        "2025, 2025-05-28, 52, 9",
        "2025, 2025-09-24, 53, 9",
        "2026, 2025-11-18, 54, 9"
    })
    void a_years_orders_in_force_agree_with_what_the_agency_published(int year, String asOf, int wros, int findings) {
        given().get("/v1/fiscal-years/" + year + "?asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(asOf))
                .body("wrosInForce", equalTo(wros))
                .body("findingsInForce", equalTo(findings));
    }

    @Test
    void the_orders_issued_in_fiscal_year_2021_are_seven_and_two() {
        given().get("/v1/fiscal-years/2021")
                .then()
                .statusCode(200)
                .body("wrosIssued", equalTo(7))
                .body("findingsIssued", equalTo(2));
    }

    @Test
    void orders_without_a_day_stand_beside() {
        given().get("/v1/fiscal-years/2026")
                .then()
                .statusCode(200)
                .body("wrosIssued", equalTo(4))
                .body("undated.wros", equalTo(2))
                .body("undated.wrosWithoutYear", equalTo(10));
    }

    @Test
    void an_older_revision_of_an_order_does_not_replace_a_newer_one() {
        var older = order("test-order-1931", 1, "UFLPA_LISTING");
        var newer = order("test-order-1931", 2, "WRO");

        send(List.of(newer, older, order("test-order-behind-it", 1, "FINDING")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(issuedIn1932("findingsIssued")).isEqualTo(1));
        assertThat(issuedIn1932("wrosIssued")).isEqualTo(1);
    }

    /** Issued in fiscal year 1932 and ended in it, so that no other test counts it. */
    private static JsonNode order(String id, int revision, String kind) {
        var order = (ObjectNode) PublishedOrders.values().getFirst().deepCopy();
        order.put("orderId", id).put("revision", revision).put("kind", kind).put("dateIssued", "1931-10-01");
        ((ObjectNode) order.get("inForce")).put("until", "1931-11-01");
        return order;
    }

    private static int issuedIn1932(String figure) {
        return given().get("/v1/fiscal-years/1932").jsonPath().getInt(figure);
    }

    @Test
    void the_list_pages_through_the_years_newest_first() {
        var first = given().get("/v1/fiscal-years?limit=2").jsonPath();
        var second = given().queryParam("cursor", first.getString("nextCursor"))
                .queryParam("limit", 2)
                .get("/v1/fiscal-years")
                .jsonPath();

        assertThat(first.getList("items.fiscalYear")).isEqualTo(List.of(2027, 2026));
        assertThat(second.getList("items.fiscalYear")).isEqualTo(List.of(2025, 2024));
    }
}
