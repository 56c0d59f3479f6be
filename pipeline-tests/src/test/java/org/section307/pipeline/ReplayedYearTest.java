package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.local.test.Tokens;
import org.section307.replay.Outcome;
import org.section307.replay.Replay;
import org.section307.replay.Sink;
import org.section307.replay.generate.FiscalYear2021;
import org.section307.replay.generate.PastShipment;

/** Fiscal year 2021 through the running services: cut short by kills, begun again, read back, and worked on by officers. */
class ReplayedYearTest {
    @RegisterExtension
    static final RunningPipeline PIPELINE = RunningPipeline.shared();

    private static final String YEAR = "2021";
    private static List<PastShipment> year = List.of();
    private static @Nullable Outcome outcome;
    private static @Nullable Outcome again;
    private static List<Long> rows = List.of();
    private static List<Long> rowsAgain = List.of();

    /** Three parts are killed when a thousand shipments are on file and hardly any has its verdict; then it begins again. */
    @BeforeAll
    static void replayTheYear() throws Exception {
        year = FiscalYear2021.generate(FiscalYear2021.DEFAULT_SEED);
        cutShort();
        PIPELINE.bringUpAll();
        Instant begun = Instant.now();
        outcome = replay(new Watched(() -> {})).run(year);
        System.out.printf(
                "the year again after three kills: %d ms%n",
                Duration.between(begun, Instant.now()).toMillis());
        outcome.lines().forEach(System.out::println);
        rows = rows();
        again = replay(new Watched(() -> {})).run(year);
        rowsAgain = rows();
    }

    private static List<Long> rows() {
        return List.of(
                PIPELINE.shipment().count("select count(*) from shipment"),
                PIPELINE.shipment().count("select count(*) from manifest"),
                PIPELINE.wro().count("select count(*) from screening"),
                PIPELINE.detention().count("select count(*) from detention"),
                PIPELINE.detention().count("select count(*) from tally"));
    }

    private static void cutShort() throws Exception {
        try {
            replay(new Watched(() -> {
                        for (String part : List.of("wro-service", "detention-service", "postgres")) {
                            PIPELINE.kill(part);
                        }
                        throw new CutShort();
                    }))
                    .run(year);
            throw new AssertionError("nothing was cut short");
        } catch (CutShort expected) {
            System.out.println("cut short");
        }
    }

    /** A failure must not leave the other tests of this module with a part that is dead. */
    @AfterAll
    static void bringUp() throws Exception {
        PIPELINE.bringUpAll();
    }

    /** The replay is gone, as with kill -9. */
    private static final class CutShort extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private interface Disturbance {
        void strike() throws Exception;
    }

    /** Strikes once, when a thousand are filed. */
    private record Watched(Disturbance disturbance) implements Sink {
        @Override
        public void expect(int steps) {}

        @Override
        public void at(int done, String what) {
            if (done == 1_000) {
                try {
                    disturbance.strike();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void line(String sentence) {}
    }

    private static Replay replay(Sink sink) {
        return new Replay(
                new org.section307.replay.Services(
                        PIPELINE.address("shipment-service"),
                        PIPELINE.address("wro-service"),
                        PIPELINE.address("detention-service")),
                () -> Tokens.token("records"),
                () -> Tokens.token("analyst"),
                sink);
    }

    @Test
    void the_year_ends_as_it_was_published_with_no_difference() {
        Outcome outcome = Objects.requireNonNull(ReplayedYearTest.outcome);
        assertThat(outcome.isAsPublished()).as("%s", outcome.lines()).isTrue();
        assertThat(outcome.statuses()).hasSize(year.size());
        assertThat(outcome.decided()).isEmpty();
    }

    /** The published figures themselves: CBP's year-end report and its interim ones. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-31,   90, ",
        "2021-05-28,  550,  71500000.00",
        "2021-08-06,  967, 367743052.00",
        "2021-09-30, 1469, 486000000.00"
    })
    void as_of_a_published_day_the_year_shows_what_was_published(String day, int shipments, String value) {
        JsonNode totals = PIPELINE.services().fiscalYear(YEAR + "?asOf=" + day).json();

        assertThat(totals.path("shipmentsDetained").asInt()).isEqualTo(shipments);
        if (value != null) {
            assertThat(totals.path("valueDetained").asText()).isEqualTo(value);
        }
        assertThat(totals.path("synthetic").path("shipmentsDetained").asInt()).isEqualTo(shipments);
    }

    @Test
    void orders_are_counted_by_the_date_on_them() {
        JsonNode january =
                PIPELINE.services().fiscalYear(YEAR + "?asOf=2021-01-28").json();

        assertThat(january.path("wrosIssued").asInt()).isEqualTo(4);
        assertThat(january.path("findingsIssued").asInt()).isEqualTo(1);
    }

    @Test
    void sent_again_it_adds_nothing() {
        Outcome again = Objects.requireNonNull(ReplayedYearTest.again);
        assertThat(again.isAsPublished()).as("%s", again.lines()).isTrue();
        assertThat(again.decided()).isEmpty();
        assertThat(rowsAgain).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "month", "port"})
    void every_row_of_a_breakdown_opens_to_its_detentions_and_all_rows_add_up_to_the_year(String by) {
        Services services = PIPELINE.services();
        JsonNode total = services.fiscalYear(YEAR).json();

        JsonNode breakdown = services.fiscalYear(YEAR + "?by=" + by).json();

        long lines = 0;
        var value = BigDecimal.ZERO;
        assertThat(breakdown.path("rows").size()).isGreaterThan(9);
        for (JsonNode row : breakdown.path("rows")) {
            lines += row.path("linesDetained").asLong();
            value = value.add(new BigDecimal(row.path("valueDetained").asText()));
            var listed = new Sum();
            listed.addAll(row.path("detentions").asText());
            assertThat(listed.lines)
                    .as("%s", row)
                    .isEqualTo(row.path("linesDetained").asLong());
            assertThat(listed.value)
                    .isEqualByComparingTo(row.path("valueDetained").asText());
        }
        assertThat(lines).isEqualTo(total.path("linesDetained").asLong());
        assertThat(value).isEqualByComparingTo(total.path("valueDetained").asText());
        JsonNode shipments = breakdown.path("reconciliation").path("shipments");
        assertThat(shipments.path("sumOfRows").asLong()
                        - shipments.path("inSeveralRows").asLong())
                .isEqualTo(total.path("shipmentsDetained").asLong());
    }

    /** Adds up the detentions behind a link, page by page. */
    private static final class Sum {
        private long lines;
        private BigDecimal value = BigDecimal.ZERO;

        void addAll(String link) {
            String cursor = "";
            String officer = Tokens.token("officer");
            do {
                JsonNode page = PIPELINE.ask(
                                "detention-service",
                                "GET",
                                link + "&limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor),
                                officer,
                                java.util.Map.of(),
                                "")
                        .json();
                for (JsonNode item : page.path("items")) {
                    lines++;
                    value = value.add(new BigDecimal(item.path("value").asText()));
                    assertThat(item.path("history").path("source").asText()).isEqualTo("SYNTHETIC");
                }
                cursor = page.path("nextCursor").asText("");
            } while (!cursor.isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "confirm, '{\"reason\":\"MATCH_CONFIRMED\"}', HELD",
        "reject,  '{\"reason\":\"OTHER_GOODS\"}',     CLEAR"
    })
    void an_officer_decides_the_oldest_review_and_the_shipment_shows_it(String act, String body, String status) {
        String officer = Tokens.token("officer");
        JsonNode oldest = PIPELINE.ask(
                        "detention-service",
                        "GET",
                        "/v1/detentions?state=IN_REVIEW&source=SYNTHETIC&limit=1",
                        officer,
                        java.util.Map.of(),
                        "")
                .json()
                .path("items")
                .get(0);
        String id = oldest.path("id").asText();
        String etag = PIPELINE.services().detention(id).header("ETag");

        Answer decided = PIPELINE.ask(
                "detention-service",
                "POST",
                "/v1/detentions/" + id + "/" + act,
                officer,
                java.util.Map.of("If-Match", etag, "Content-Type", "application/json"),
                body);

        Instant at = Instant.now();
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> PIPELINE.ask(
                                "shipment-service",
                                "GET",
                                "/v1/shipments/" + oldest.path("shipmentId").asText(),
                                officer,
                                java.util.Map.of(),
                                "")
                        .json()
                        .path("status")
                        .asText()
                        .equals(status));
        System.out.printf(
                "%s shows on the shipment after %d ms%n",
                act, Duration.between(at, Instant.now()).toMillis());
    }
}
