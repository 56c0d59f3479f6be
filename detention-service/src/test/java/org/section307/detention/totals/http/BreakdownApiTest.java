package org.section307.detention.totals.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.section307.detention.Api;
import org.section307.detention.MovableClock;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

/** Every row of a year's breakdown against the list that it links, over a year of made-up records of its own. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class BreakdownApiTest {
    private static final int YEAR = 2061;
    private static final int SHIPMENTS = 24;
    private static final List<String> PORTS = List.of("1001", "2704", "4601");

    @Inject
    MovableClock clock;

    @AfterEach
    void today() {
        clock.stand("2026-11-24T17:00:00Z");
    }

    @Test
    void every_row_is_the_sum_of_the_detentions_that_its_link_lists_as_of_any_day() {
        clock.stand("2061-09-15T17:00:00Z");
        fileAYear(new Random(307));

        for (var by : List.of("order", "month", "port")) {
            for (var asOf : List.of("", "&asOf=2061-03-31", "&asOf=2061-09-14", "&asOf=2061-09-15")) {
                var year = year("?by=" + by + asOf);

                List<Map<String, Object>> rows = year.getList("rows");
                assertThat(rows).as(by + asOf).hasSizeGreaterThan(1);
                for (int row = 0; row < rows.size(); row++) {
                    assertThat(summed(detentions(year.getString("rows[" + row + "].detentions"))))
                            .as(year.getString("rows[" + row + "].detentions"))
                            .isEqualTo(figures(year, "rows[" + row + "]."));
                }
                assertReconciled(year);
            }
        }
    }

    /** Shipments of three lines under four orders; one held by a person, one false match, one amended. */
    private static void fileAYear(Random random) {
        for (int i = 0; i < SHIPMENTS; i++) {
            var shipment = record(i, random);
            for (int line = 1; line <= 3; line++) {
                shipment.line(line, (1 + random.nextInt(9)) + ".0" + random.nextInt(10));
                shipment.detain("wro-by-" + random.nextInt(4), "WRO", Integer.toString(line));
            }
            shipment.send();
        }
        var confirmed =
                record(SHIPMENTS, random).owner("12-3456789AB", "2704").send().awaitDetentions(1);
        Api.act(Api.asOfficer(), confirmed.detention(0), "confirm", "RECORD_CONFIRMED")
                .then()
                .statusCode(200);
        var wrong = record(SHIPMENTS + 2, random).owner("12-3456789AB", "2704").sendHeld("55.55");
        Api.act(Api.asOfficer(), wrong.detention(1), "release", "FALSE_MATCH")
                .then()
                .statusCode(200);
        var amended = record(SHIPMENTS + 4, random).sendHeld("7.00");
        amended.next(2, 1)
                .line(1, "9.00")
                .detain("wro-cn-hetian-taida-2019", "WRO", "1")
                .send();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(year("").getInt("linesDetained")).isEqualTo(3 * SHIPMENTS + 2);
            assertThat(Api.asAnalyst()
                            .get("/v1/detentions/" + amended.detention(1))
                            .jsonPath()
                            .getString("value"))
                    .isEqualTo("9.00");
        });
    }

    /** Two filings share an entry; every third is of the agency's own books. */
    private static Verdicts record(int number, Random random) {
        var detainedOn = LocalDate.of(YEAR - 1, 10, 2).plusDays(random.nextInt(330));
        return Verdicts.shipment()
                .owner("12-3456789AB", PORTS.get(number % PORTS.size()))
                .header("entrykey", "BREAKDOWN" + number / 2)
                .recorded(
                        number % 3 == 0 ? "AGENCY" : "SYNTHETIC",
                        detainedOn.toString(),
                        detainedOn.plusDays(random.nextInt(10)).toString(),
                        "900.00");
    }

    private static void assertReconciled(JsonPath year) {
        var rows = year.getList("rows").size();
        var shipments = 0L;
        var lines = 0L;
        var value = BigDecimal.ZERO;
        for (int row = 0; row < rows; row++) {
            shipments += year.getLong("rows[" + row + "].shipmentsDetained");
            lines += year.getLong("rows[" + row + "].linesDetained");
            value = value.add(new BigDecimal(year.getString("rows[" + row + "].valueDetained")));
        }
        assertThat(lines).isEqualTo(year.getLong("linesDetained"));
        assertThat(value.toPlainString()).isEqualTo(year.getString("valueDetained"));
        assertThat(year.getLong("reconciliation.lines.sumOfRows")).isEqualTo(lines);
        assertThat(year.getLong("reconciliation.lines.total")).isEqualTo(lines);
        assertThat(year.getString("reconciliation.value.sumOfRows")).isEqualTo(year.getString("valueDetained"));
        assertThat(year.getLong("reconciliation.shipments.sumOfRows")).isEqualTo(shipments);
        assertThat(year.getLong("reconciliation.shipments.total")).isEqualTo(year.getLong("shipmentsDetained"));
        assertThat(year.getLong("reconciliation.shipments.inSeveralRows"))
                .isEqualTo(shipments - year.getLong("shipmentsDetained"));
        assertThat(year.getString("notice"))
                .contains("synthetic", "lines " + year.getLong("synthetic.linesDetained") + ",");
    }

    /** Shipments, lines and value, and how many lines are made up. */
    private record Figures(long shipments, long lines, String value, long synthetic) {}

    private static Figures figures(JsonPath year, String at) {
        return new Figures(
                year.getLong(at + "shipmentsDetained"),
                year.getLong(at + "linesDetained"),
                year.getString(at + "valueDetained"),
                year.getLong(at + "synthetic.linesDetained"));
    }

    private static Figures summed(List<Map<String, Object>> detentions) {
        return new Figures(
                detentions.stream()
                        .map(one -> counted(one)
                                .getOrDefault("entryNumber", counted(one).get("billKey")))
                        .distinct()
                        .count(),
                detentions.size(),
                detentions.stream()
                        .map(one -> new BigDecimal((String) counted(one).get("value")))
                        .reduce(new BigDecimal("0.00"), BigDecimal::add)
                        .toPlainString(),
                detentions.stream()
                        .filter(one -> String.valueOf(one.get("history")).contains("SYNTHETIC"))
                        .count());
    }

    /** As of a day a detention says how it counted then; else it counts as it is. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> counted(Map<String, Object> detention) {
        return (Map<String, Object>) detention.getOrDefault("counted", detention);
    }

    private static JsonPath year(String question) {
        return given().get("/v1/fiscal-years/" + YEAR + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> detentions(String link) {
        var found = new ArrayList<Map<String, Object>>();
        @Nullable String cursor = null;
        do {
            var page = Api.asAnalyst()
                    .get(link + "&limit=20" + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return found;
    }
}
