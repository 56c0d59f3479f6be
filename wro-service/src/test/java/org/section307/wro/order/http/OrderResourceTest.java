package org.section307.wro.order.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Golden;
import org.section307.wro.Topics;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class OrderResourceTest {
    private static List<String> ids(String query) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 200);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get(query.isEmpty() ? "/v1/orders" : "/v1/orders?" + query)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.jsonPath().getList("items.orderId", String.class));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return ids;
    }

    /** Counts from the README of the reference data. */
    @ParameterizedTest
    @CsvSource({"'', 193", "kind=WRO, 73", "kind=FINDING, 13", "kind=UFLPA_LISTING, 105", "kind=STATUTE, 2"})
    void the_book_holds_the_orders_of_the_reference_data(String query, int count) {
        assertThat(ids(query)).hasSize(count);
    }

    @Test
    void pages_lead_through_the_whole_book_once() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 50);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/orders")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.jsonPath().getList("items.orderId", String.class));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).isSorted().hasSize(193).doesNotHaveDuplicates();
    }

    @Test
    void an_order_is_found_by_part_of_an_alias() {
        assertThat(ids("kind=WRO&entity=hetian teda")).containsExactly("wro-cn-hetian-taida-2019");
    }

    @Test
    void filters_narrow_each_other() {
        given().get("/v1/orders?kind=WRO&country=CN&status=ACTIVE")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("WRO")))
                .body("items.country", everyItem(equalTo("CN")))
                .body("items.status", everyItem(equalTo("ACTIVE")))
                .body("items.size()", not(equalTo(0)));
    }

    @Test
    void the_first_day_is_in_force_and_the_day_before_is_not() {
        assertThat(ids("kind=WRO&inForceOn=2019-09-29")).doesNotContain("wro-cn-hetian-taida-2019");
        assertThat(ids("kind=WRO&inForceOn=2019-09-30")).contains("wro-cn-hetian-taida-2019");
        assertThat(ids("kind=UFLPA_LISTING&inForceOn=2022-06-20")).isEmpty();
    }

    /** By the reference data in force from 2016-04-13, and ended after that day and on 2021-01-13 at the latest. */
    @ParameterizedTest
    @CsvSource({"2016-04-12, false", "2016-04-13, true", "2018-07-01, true", "2021-01-12, true", "2021-01-13, false"})
    void an_order_whose_end_is_known_as_a_range_only_is_listed_until_its_last_day(String day, boolean isListed) {
        assertThat(ids("kind=WRO&inForceOn=" + day).contains("wro-cn-tangshan-sunfar-2016"))
                .isEqualTo(isListed);
    }

    /** By the reference data issued in 1998, on a day that is not known. */
    @ParameterizedTest
    @CsvSource({"1997-12-31, false", "1998-01-01, true", "1998-12-31, true", "1999-01-01, true"})
    void an_order_of_which_only_the_year_is_known_is_listed_from_that_year_on(String day, boolean isListed) {
        assertThat(ids("kind=WRO&inForceOn=" + day).contains("wro-np-carpets-1998"))
                .isEqualTo(isListed);
    }

    @Test
    void an_order_without_dates_is_in_force_on_any_day() {
        assertThat(ids("inForceOn=1999-01-01")).contains("wro-cn-nanhu-sanmei-tea");
    }

    @Test
    void the_example_is_a_real_answer() {
        var answer = (ObjectNode)
                json(given().get("/v1/orders/wro-cn-hetian-taida-2019").asString());
        var example = (ObjectNode) json(OrderExamples.ORDER);
        for (var members : List.of(answer, example)) {
            // the book of this test moves, and the sentences and sources are the engine's and the data's own
            members.remove(List.of("revision", "scope", "sources"));
        }

        assertThat(example).isEqualTo(answer);
    }

    private static JsonNode json(String text) {
        return Golden.json(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_order_tells_its_scope_in_words_and_its_sources() {
        given().get("/v1/orders/wro-cn-hetian-taida-2019")
                .then()
                .statusCode(200)
                .body("scope.size()", not(equalTo(0)))
                .body("sources.size()", not(equalTo(0)));
    }

    @Test
    void there_is_no_order_of_another_name() {
        given().get("/v1/orders/wro-xx-none").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=EMBARGO, kind",
        "state=ACTIVE, state",
        "inForceOn=2021-02-30, inForceOn",
        "country=china, country",
        "entity=x, entity",
        "entity=..., entity",
        "limit=201, limit",
        "cursor=abc, cursor"
    })
    void a_parameter_that_is_unknown_or_wrong_is_refused(String query, String parameter) {
        given().get("/v1/orders?" + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItem(parameter));
    }

    @Test
    void every_order_was_published_once_for_the_first_revision() {
        var published = Topics.read("orders.v1", null);

        var first = published.stream()
                .map(event -> Golden.json(event.value()))
                .filter(order -> order.get("revision").asInt() == 1)
                .toList();
        assertThat(first)
                .hasSize(193)
                .allSatisfy(order ->
                        assertThat(order.get("ordersInRevision").asInt()).isEqualTo(193));
        assertThat(new HashSet<>(first.stream()
                        .map(order -> order.get("orderId").asText())
                        .toList()))
                .hasSize(193);
        // other tests of this module put revisions of their own in force
        assertThat(published)
                .allSatisfy(event -> assertThat(Topics.header(event, "ce_id"))
                        .isEqualTo(event.key() + "/" + Topics.header(event, "ce_revision")));
    }
}
