package org.section307.detention.totals.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.detention.Api;
import org.section307.detention.MovableClock;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

/** Each test has a fiscal year of its own, in which its clock stands. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class FiscalYearApiTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void today() {
        clock.stand("2026-11-24T17:00:00Z");
    }

    @Test
    void a_years_totals_are_the_sum_of_the_detentions_that_it_lists() {
        clock.stand("2041-03-01T17:00:00Z");
        var two = Verdicts.shipment();
        two.line(1, "0.10").line(2, "0.20").detain("wro-a", "WRO", "1-2").send().awaitDetentions(2);
        Verdicts.shipment().header("entrykey", "ENTRY41").sendHeld("1000.01");
        Verdicts.shipment().header("entrykey", "ENTRY41").sendHeld("2000.02"); // the same entry once more
        var wrong = Verdicts.shipment().sendHeld("55555.55");
        Api.act(Api.asOfficer(), wrong.detention(1), "release", "FALSE_MATCH")
                .then()
                .statusCode(200);
        var proven = Verdicts.shipment().sendHeld("300.00");
        Api.act(Api.asOfficer(), proven.detention(1), "release", "ADMISSIBLE_PROOF")
                .then()
                .statusCode(200);
        var open = Verdicts.shipment().sendInReview("70.00");
        var rejected = Verdicts.shipment().sendInReview("71.00");
        Api.act(Api.asOfficer(), rejected.detention(1), "reject", "FALSE_MATCH")
                .then()
                .statusCode(200);
        var confirmed = Verdicts.shipment().sendInReview("72.00");
        Api.act(Api.asOfficer(), confirmed.detention(1), "confirm", "MATCH_CONFIRMED")
                .then()
                .statusCode(200);

        var totals = year(2041);
        var rows = rows("fiscalYear=2041");

        assertThat(rows)
                .extracting(row -> row.get("id"))
                .doesNotContain(wrong.detention(1), open.detention(1), rejected.detention(1))
                .contains(proven.detention(1), confirmed.detention(1));
        assertThat(totals.getInt("linesDetained")).isEqualTo(rows.size()).isEqualTo(6);
        assertThat(totals.getString("valueDetained"))
                .isEqualTo(rows.stream()
                        .map(row -> new BigDecimal((String) row.get("value")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString())
                .isEqualTo("3372.33");
        assertThat(totals.getLong("shipmentsDetained"))
                .isEqualTo(rows.stream()
                        .map(row -> row.getOrDefault("entryNumber", row.get("billKey")))
                        .distinct()
                        .count())
                .isEqualTo(4);
        assertThat(totals.getMap("outcomes")).isEqualTo(Map.of("HELD", 3, "IN_REVIEW", 0, "RELEASED", 1));
        assertThat(totals.getInt("inReview")).isEqualTo(1);
        assertThat(rows("fiscalYear=2041&state=IN_REVIEW"))
                .extracting(row -> row.get("id"))
                .containsExactly(open.detention(1));
    }

    @Test
    void a_hold_before_midnight_in_new_york_on_30_september_belongs_to_the_year_that_ends() {
        clock.stand("2042-10-01T03:30:00Z");
        var before = Verdicts.shipment().sendHeld("10.00");
        clock.stand("2042-10-01T04:00:00Z");
        var after = Verdicts.shipment().sendHeld("20.00");

        assertThat(year(2042).getString("valueDetained")).isEqualTo("10.00");
        assertThat(year(2043).getString("valueDetained")).isEqualTo("20.00");
        assertThat(rows("fiscalYear=2042")).extracting(row -> row.get("id")).containsExactly(before.detention(1));
        assertThat(rows("fiscalYear=2043")).extracting(row -> row.get("id")).containsExactly(after.detention(1));
    }

    @Test
    void a_false_match_found_a_year_later_is_uncounted_in_the_year_of_the_hold() {
        clock.stand("2044-09-30T17:00:00Z");
        var wrong = Verdicts.shipment().sendHeld("10.00");
        Verdicts.shipment().sendHeld("3.00");
        assertThat(year(2044).getString("valueDetained")).isEqualTo("13.00");
        clock.stand("2045-05-01T17:00:00Z");

        Api.act(Api.asOfficer(), wrong.detention(1), "release", "FALSE_MATCH")
                .then()
                .statusCode(200);

        assertThat(year(2044).getString("valueDetained")).isEqualTo("3.00");
        assertThat(year(2044).getInt("shipmentsDetained")).isEqualTo(1);
        assertThat(year(2045).getString("valueDetained")).isEqualTo("0.00");
    }

    @Test
    void as_of_a_day_before_the_release_a_false_match_still_counts() {
        clock.stand("2063-03-01T17:00:00Z");
        var wrong = Verdicts.shipment().sendHeld("10.00");
        clock.stand("2064-05-01T17:00:00Z");
        Api.act(Api.asOfficer(), wrong.detention(1), "release", "FALSE_MATCH")
                .then()
                .statusCode(200);

        assertThat(given().get("/v1/fiscal-years/2063?asOf=2063-02-28")
                        .jsonPath()
                        .getInt("linesDetained"))
                .isZero();
        assertThat(given().get("/v1/fiscal-years/2063?asOf=2063-09-30")
                        .jsonPath()
                        .getString("valueDetained"))
                .isEqualTo("10.00");
        assertThat(year(2063).getInt("linesDetained")).isZero();
    }

    @Test
    void a_review_confirmed_in_the_next_year_counts_from_that_day_and_in_that_year() {
        clock.stand("2049-09-30T17:00:00Z");
        var shipment = Verdicts.shipment().sendInReview("72.00");
        assertThat(year(2049).getInt("inReview")).isEqualTo(1);
        clock.stand("2049-10-01T17:00:00Z");

        Api.act(Api.asOfficer(), shipment.detention(1), "confirm", "MATCH_CONFIRMED")
                .then()
                .statusCode(200)
                .body("fiscalYear", equalTo(2050));

        assertThat(year(2049).getInt("inReview")).isZero();
        assertThat(year(2049).getInt("linesDetained")).isZero();
        assertThat(year(2050).getInt("linesDetained")).isEqualTo(1);
        assertThat(rows("fiscalYear=2049")).isEmpty();
        assertThat(rows("fiscalYear=2050")).extracting(row -> row.get("id")).containsExactly(shipment.detention(1));
    }

    @Test
    void a_line_held_again_after_its_release_is_one_more_detention_of_one_shipment() {
        clock.stand("2048-05-01T17:00:00Z");
        var shipment = Verdicts.shipment().header("entrykey", "ENTRY48").sendHeld("10.00");
        Api.act(Api.asOfficer(), shipment.detention(1), "release", "ADMISSIBLE_PROOF")
                .then()
                .statusCode(200);
        shipment.next(2, 1)
                .line(1, "12.00")
                .detain("wro-cn-hetian-taida-2019", "WRO", "1")
                .send()
                .awaitDetentions(2);

        var totals = year(2048);

        assertThat(totals.getInt("linesDetained")).isEqualTo(2);
        assertThat(totals.getString("valueDetained")).isEqualTo("22.00");
        assertThat(totals.getMap("outcomes")).isEqualTo(Map.of("HELD", 1, "IN_REVIEW", 0, "RELEASED", 0));
        assertThat(rows("fiscalYear=2048")).extracting(row -> row.get("state")).containsExactly("RELEASED", "HELD");
    }

    @Test
    void a_release_shows_in_the_list_of_years_at_once() {
        clock.stand("2052-05-01T17:00:00Z");
        var shipment = Verdicts.shipment().sendHeld("10.00");
        assertThat(newest().getMap("items[0].outcomes")).isEqualTo(Map.of("HELD", 1, "IN_REVIEW", 0, "RELEASED", 0));

        Api.act(Api.asOfficer(), shipment.detention(1), "release", "ADMISSIBLE_PROOF")
                .then()
                .statusCode(200);

        assertThat(newest().getInt("items[0].fiscalYear")).isEqualTo(2052);
        assertThat(newest().getMap("items[0].outcomes")).isEqualTo(Map.of("HELD", 0, "IN_REVIEW", 0, "RELEASED", 1));
    }

    private static JsonPath newest() {
        return given().get("/v1/fiscal-years?limit=1").jsonPath();
    }

    @Test
    void an_amended_value_and_entry_number_move_the_totals_to_the_cent() {
        clock.stand("2046-05-01T17:00:00Z");
        var shipment = Verdicts.shipment().header("entrykey", "OLD46").sendHeld("10.00");
        var other = Verdicts.shipment().header("entrykey", "NEW46").sendHeld("1.00");
        shipment.header("entrykey", "NEW46")
                .next(2, 1)
                .line(1, "9.99")
                .detain("wro-a", "WRO", "1")
                .send();
        other.next(2, 1).line(2, "0.01").detain("wro-a", "WRO", "2").send().awaitDetentions(2);

        org.awaitility.Awaitility.await()
                .untilAsserted(
                        () -> assertThat(year(2046).getString("valueDetained")).isEqualTo("11.00"));

        assertThat(year(2046).getInt("shipmentsDetained")).isEqualTo(1);
        assertThat(year(2046).getInt("linesDetained")).isEqualTo(3);
    }

    @Test
    void a_year_is_public_and_names_the_definitions_it_follows() {
        given().get("/v1/fiscal-years/2025")
                .then()
                .statusCode(200)
                .body("fiscalYear", equalTo(2025))
                .body("from", equalTo("2024-10-01"))
                .body("to", equalTo("2025-09-30"))
                .body("asOf", equalTo("2026-11-24"))
                .body("inForceOn", equalTo("2025-09-30"))
                .body("definitions.version", equalTo(2))
                .body("definitions.terms", hasKey("shipment"))
                .body("definitions.terms", hasKey("value"));
    }

    @Test
    void a_year_is_csv_where_csv_is_asked_for() {
        clock.stand("2047-05-01T17:00:00Z");
        Verdicts.shipment().sendHeld("37500.00");

        var answer = given().accept("text/csv").get("/v1/fiscal-years/2047?asOf=2047-05-01");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        var lines = answer.asString().split("\r\n", -1);
        assertThat(lines[0])
                .startsWith("fiscalYear,from,to,asOf,inForceOn,shipmentsDetained,linesDetained,valueDetained,");
        assertThat(lines[1])
                .startsWith("2047,2046-10-01,2047-09-30,2047-05-01,2047-05-01,1,1,37500.00,0,0,0.00,,1,0,0,0,0,0,");
        assertThat(lines[1]).endsWith("section307-fiscal-year-totals/2");
        assertThat(lines).hasSize(3);
        assertThat(lines[2]).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028", "1929", "0", "-5", "2147483647", "99999999999", "abc"})
    void a_year_that_has_not_begun_or_is_none_is_404(String year) {
        given().get("/v1/fiscal-years/" + year).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027?asOf=2026-11-25",
                "2023?asOf=2022-09-30",
                "2023?asOf=yesterday",
                "2023?asof=2023-01-01",
                "2023?asOf=2099-01-01",
                "2023?by=importer",
                "2023?by=ORDER"
            })
    void a_day_that_makes_no_sense_is_422(String question) {
        given().get("/v1/fiscal-years/" + question).then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void what_is_neither_json_nor_csv_is_406() {
        given().accept("image/png").get("/v1/fiscal-years/2025").then().statusCode(406);
    }

    private static JsonPath year(int year) {
        return given().get("/v1/fiscal-years/" + year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> rows(String query) {
        var rows = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = Api.asAnalyst();
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/detentions?limit=2&" + query).jsonPath();
            rows.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return rows;
    }
}
