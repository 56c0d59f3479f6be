package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One manifest all the way: filed, screened, held, counted, released; seen only through the services' APIs. */
class PipelineTest {
    @RegisterExtension
    static final RunningPipeline PIPELINE = RunningPipeline.shared();

    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void the_readme_s_manifest_is_held_and_moves_its_fiscal_year_by_one_shipment_and_its_value() throws Exception {
        Services services = PIPELINE.services();
        JsonNode before = services.fiscalYear(thisFiscalYear()).json();

        Answer filed = services.file(Files.readString(EXAMPLES.resolve("held.json")), "\"readme-held\"");
        Instant accepted = Instant.now();

        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        String id = filed.json().path("id").asText();
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(10))
                .until(() -> services.statusOf(id).equals("HELD"));
        System.out.printf(
                "held %d ms after its 201%n",
                Duration.between(accepted, Instant.now()).toMillis());
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(
                                services.detentions("?shipmentId=" + id).json().path("items"))
                        .hasSize(1));
        JsonNode detention =
                services.detentions("?shipmentId=" + id).json().path("items").get(0);
        JsonNode after = services.fiscalYear(thisFiscalYear()).json();
        assertThat(after.path("shipmentsDetained").asInt())
                .isEqualTo(before.path("shipmentsDetained").asInt() + 1);
        assertThat(after.path("linesDetained").asInt())
                .isEqualTo(before.path("linesDetained").asInt() + 1);
        assertThat(money(after))
                .isEqualByComparingTo(
                        money(before).add(new BigDecimal(detention.path("value").asText())));
    }

    @Test
    void the_readme_s_other_manifest_is_clear_and_moves_nothing() throws Exception {
        Services services = PIPELINE.services();
        JsonNode before = services.fiscalYear(thisFiscalYear()).json();

        Answer filed = services.file(Files.readString(EXAMPLES.resolve("clear.json")), "\"readme-clear\"");

        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        String id = filed.json().path("id").asText();
        await().atMost(Duration.ofSeconds(10)).until(() -> services.statusOf(id).equals("CLEAR"));
        assertThat(services.detentions("?shipmentId=" + id).json().path("items"))
                .isEmpty();
        assertThat(services.fiscalYear(thisFiscalYear()).json().path("shipmentsDetained"))
                .isEqualTo(before.path("shipmentsDetained"));
    }

    @Test
    void a_release_shows_everywhere_and_a_false_match_is_uncounted() {
        Services services = PIPELINE.services();
        JsonNode before = services.fiscalYear(thisFiscalYear()).json();
        String proven = PIPELINE.fileAndAwait(Filing.held(PIPELINE.serial()), "HELD");
        String mistaken = PIPELINE.fileAndAwait(Filing.held(PIPELINE.serial()), "HELD");

        releaseAll(services, proven, "ADMISSIBLE_PROOF");
        releaseAll(services, mistaken, "FALSE_MATCH");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> services.statusOf(proven).equals("RELEASED"));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> services.statusOf(mistaken).equals("RELEASED"));
        assertThat(services.detentions("?shipmentId=" + proven)
                        .json()
                        .path("items")
                        .findValuesAsText("state"))
                .contains("RELEASED");
        JsonNode after = services.fiscalYear(thisFiscalYear()).json();
        assertThat(money(after)).isEqualByComparingTo(money(before).add(Filing.VALUE));
        assertThat(after.path("shipmentsDetained").asInt())
                .isEqualTo(before.path("shipmentsDetained").asInt() + 1);
        assertThat(after.path("outcomes").path("RELEASED").asInt())
                .isEqualTo(before.path("outcomes").path("RELEASED").asInt() + 1);
    }

    @Test
    void the_screening_of_a_held_line_says_which_order_and_where_it_met() {
        Services services = PIPELINE.services();
        String id = PIPELINE.fileAndAwait(Filing.held(PIPELINE.serial()), "HELD");

        JsonNode listed = services.screenings(id).json().path("items").get(0);
        JsonNode screening =
                services.screening(listed.path("screeningId").asText()).json();

        assertThat(screening.path("verdict").asText()).isEqualTo("HELD");
        JsonNode ground = StreamSupport.stream(screening.path("grounds").spliterator(), false)
                .filter(each -> each.path("orderId").asText().equals("wro-cn-hetian-taida-2019"))
                .findFirst()
                .orElseThrow();
        assertThat(ground.path("answer").asText()).isEqualTo("detain");
        assertThat(ground.path("conditions").findValuesAsText("pointer")).contains("/lines/0/parties/0/name");
    }

    @Test
    void the_largest_manifest_goes_all_the_way() {
        int serial = PIPELINE.serial();
        String entry = Filing.entryNumber(serial);
        String lines =
                IntStream.rangeClosed(1, 10_000).mapToObj(PipelineTest::fatLine).collect(Collectors.joining(","));
        String json = Filing.manifest(entry, serial, lines);
        System.out.printf("largest manifest: %,d bytes%n", json.length());
        assertThat(json.length()).isBetween(15 * 1024 * 1024, 16 * 1024 * 1024);

        Answer filed = PIPELINE.services().file(json, "\"" + entry + "\"");

        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        String id = filed.json().path("id").asText();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> PIPELINE.services().statusOf(id).equals("HELD"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(PIPELINE.detention()
                                .count("select count(*) from detention where shipment_id = '" + id
                                        + "' and state = 'HELD'"))
                        .isEqualTo(10_000));
    }

    @Test
    void what_was_accepted_is_the_sum_over_the_statuses() {
        PIPELINE.fileAndAwait(Filing.held(PIPELINE.serial()), "HELD");
        PIPELINE.fileAndAwait(Filing.clear(PIPELINE.serial()), "CLEAR");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Metrics metrics = Metrics.read(PIPELINE.services().shipmentMetrics().body());
            assertThat(metrics.sum("s307_shipments{")).isPositive().isEqualTo(metrics.sum("s307_shipments_accepted"));
        });
    }

    @Test
    void in_force_counts_are_those_that_customs_published() {
        assertThat(inForce("2023", "2022-11-23")).isEqualTo("55/9");
        assertThat(inForce("2023", "2023-09-30")).isEqualTo("51/8");
        assertThat(inForce("2026", "2025-11-18")).isEqualTo("54/9");
    }

    private static String inForce(String year, String asOf) {
        JsonNode totals = PIPELINE.services().fiscalYear(year + "?asOf=" + asOf).json();
        return totals.path("wrosInForce").asText() + "/"
                + totals.path("findingsInForce").asText();
    }

    private static void releaseAll(Services services, String shipment, String reason) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !services.detentions("?shipmentId=" + shipment)
                        .json()
                        .path("items")
                        .isEmpty());
        for (JsonNode detention :
                services.detentions("?shipmentId=" + shipment).json().path("items")) {
            String id = detention.path("id").asText();
            Answer released = services.release(id, services.detention(id).header("ETag"), reason);
            assertThat(released.status()).as(released.body()).isEqualTo(200);
        }
    }

    private static String fatLine(int number) {
        String inputs = IntStream.range(0, 4)
                .mapToObj(i -> "{\"description\":\"" + "cotton yarn, carded, not put up for retail sale ".repeat(6)
                        + "for knitting, single ply " + i + "\"}")
                .collect(Collectors.joining(","));
        String line = Filing.line(number, Filing.LISTED_MAKER, "CN");
        return line.substring(0, line.length() - 1) + ",\"inputs\":[" + inputs + "]}";
    }

    private static BigDecimal money(JsonNode totals) {
        return new BigDecimal(totals.path("valueDetained").asText());
    }

    static int thisFiscalYear() {
        LocalDate today = LocalDate.now(NEW_YORK);
        return today.getMonthValue() >= 10 ? today.getYear() + 1 : today.getYear();
    }
}
