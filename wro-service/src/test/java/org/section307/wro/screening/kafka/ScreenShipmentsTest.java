package org.section307.wro.screening.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.section307.kit.database.Database;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Api;
import org.section307.wro.Golden;
import org.section307.wro.Manifests;
import org.section307.wro.Rows;
import org.section307.wro.Shipment;
import org.section307.wro.Topics;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.order.domain.PastBook;
import org.section307.wro.screening.domain.Result;
import org.section307.wro.screening.domain.Sha256;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class ScreenShipmentsTest {
    private static final byte[] HELD = Manifests.held();
    private static final byte[] CLEAR = Manifests.clear();
    private static final String VERDICTS =
            "select version, verdict, failure, incomplete from screening where shipment_id = ?::uuid"
                    + " order by version, revision";
    private static final String REGISTER =
            "select version, cancelled, importer from shipment where shipment_id = ?::uuid";

    @Inject
    Database database;

    @Inject
    OrderBooks books;

    @Test
    void a_listed_maker_is_held_with_the_value_of_the_line() {
        var shipment = Shipment.any().file(HELD);

        var event = shipment.awaitVerdict();

        assertThat(event.get("verdict").asText()).isEqualTo("HELD");
        assertThat(event.get("lines")).hasToString("[{\"number\":1,\"value\":\"12500.00\"}]");
        assertThat(event.get("grounds")).isNotEmpty();
    }

    @Test
    void a_maker_and_cotton_elsewhere_are_clear_and_the_derived_event_is_the_one_we_would_write() {
        var shipment = Shipment.any().file(CLEAR);

        var event = shipment.awaitVerdicts(1).getFirst();

        int revision = Golden.json(event.value()).get("revision").asInt();
        assertThat(new String(event.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"screeningId\":\"" + shipment.screeningId(1, revision) + "\",\"shipmentId\":\""
                        + shipment.id + "\",\"version\":1,\"revision\":" + revision
                        + ",\"verdict\":\"CLEAR\",\"incomplete\":false,\"importDate\":\"2021-06-01\",\"lines\":[],"
                        + "\"grounds\":[],\"reasons\":[]}");
        assertThat(Rows.of(
                        database,
                        "select event is null, evidence is null from screening where shipment_id = ?::uuid",
                        shipment.id))
                .containsExactly("t|t");
    }

    @Test
    void the_event_carries_the_filings_owner_and_the_verdicts_key() {
        var shipment = Shipment.any().header("ce_billkey", "MAEUA123456789").file(3, CLEAR);

        var event = shipment.awaitVerdicts(1).getFirst();

        int revision = Golden.json(event.value()).get("revision").asInt();
        var headers = new LinkedHashMap<String, String>();
        for (String name : List.of(
                "id",
                "source",
                "type",
                "subject",
                "version",
                "revision",
                "importer",
                "filer",
                "port",
                "entrykey",
                "billkey")) {
            headers.put(name, Topics.header(event, "ce_" + name));
        }
        assertThat(headers)
                .containsExactly(
                        Map.entry("id", shipment.id + "/3/" + revision),
                        Map.entry("source", "/wro-service"),
                        Map.entry("type", "org.section307.shipment.screened.v1"),
                        Map.entry("subject", shipment.id),
                        Map.entry("version", "3"),
                        Map.entry("revision", String.valueOf(revision)),
                        Map.entry("importer", "12-3456789AB"),
                        Map.entry("filer", "002"),
                        Map.entry("port", "2704"),
                        Map.entry("entrykey", "00261103162"),
                        Map.entry("billkey", "MAEUA123456789"));
    }

    @Test
    void what_a_filing_of_the_past_says_of_itself_goes_on_with_its_verdict() {
        var shipment = Shipment.any()
                .header("ce_historysource", "SYNTHETIC")
                .header("ce_detainedon", "2021-03-02")
                .header("ce_knownon", "2021-03-04")
                .header("ce_enteredvalue", "12500.00")
                .file(CLEAR);

        var event = shipment.awaitVerdicts(1).getFirst();

        assertThat(List.of("historysource", "detainedon", "knownon", "enteredvalue"))
                .extracting(name -> Topics.header(event, "ce_" + name))
                .containsExactly("SYNTHETIC", "2021-03-02", "2021-03-04", "12500.00");
        var id = shipment.screeningId(
                1, Golden.json(event.value()).get("revision").asInt());
        Api.as("records")
                .get("/v1/screenings/" + id)
                .then()
                .statusCode(200)
                .body("history.source", equalTo("SYNTHETIC"))
                .body("history.detainedOn", equalTo("2021-03-02"))
                .body("history.knownOn", equalTo("2021-03-04"));
    }

    @Test
    void a_filing_consumed_again_changes_nothing_and_tells_nothing() {
        var shipment = Shipment.any().file(HELD);
        shipment.awaitVerdicts(1);

        shipment.file(HELD).file(2, CLEAR);

        assertThat(shipment.awaitVerdicts(2))
                .extracting(event -> Topics.header(event, "ce_version"))
                .containsExactly("1", "2");
    }

    @Test
    void a_verdict_that_is_asked_for_is_told_again_in_the_same_bytes() {
        var shipment = Shipment.any().file(HELD);
        shipment.awaitVerdicts(1);

        shipment.ask(1, HELD);

        var events = shipment.awaitVerdicts(2);
        assertThat(events.get(1).value()).isEqualTo(events.get(0).value());
        assertThat(Rows.of(database, VERDICTS, shipment.id)).hasSize(1);
    }

    @Test
    void a_cancelled_and_a_late_older_version_are_screened_all_the_same() {
        var shipment = Shipment.any().cancel(2, CLEAR);
        shipment.awaitVerdicts(1);

        shipment.file(1, HELD).awaitVerdicts(2);

        assertThat(Rows.of(database, VERDICTS, shipment.id)).containsExactly("1|HELD|null|f", "2|CLEAR|null|f");
        assertThat(Rows.of(database, REGISTER, shipment.id)).containsExactly("2|t|12-3456789AB");
    }

    @Test
    void every_order_and_repetition_of_a_shipments_events_gives_one_state() {
        List<Shipment> shipments = new ArrayList<>();
        for (var order : permutations(List.of(0, 1, 2))) {
            for (int repeated = 0; repeated < 3; repeated++) {
                var shipment = Shipment.any();
                shipments.add(shipment);
                order.forEach(event -> send(shipment, event));
                send(shipment, repeated);
            }
        }
        for (var shipment : shipments) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(Rows.of(database, VERDICTS, shipment.id))
                            .containsExactly("1|HELD|null|f", "2|CLEAR|null|f"));
            await().untilAsserted(() ->
                    assertThat(Rows.of(database, REGISTER, shipment.id)).containsExactly("2|t|12-3456789AB"));
        }
    }

    private static void send(Shipment shipment, int event) {
        switch (event) {
            case 0 -> shipment.file(1, HELD);
            case 1 -> shipment.file(2, CLEAR);
            default -> shipment.cancel(2, CLEAR);
        }
    }

    private static List<List<Integer>> permutations(List<Integer> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Integer>>();
        for (var first : events) {
            var rest = events.stream().filter(event -> !event.equals(first)).toList();
            permutations(rest).forEach(tail -> {
                var one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            });
        }
        return all;
    }

    @Test
    void a_body_that_is_not_what_was_filed_is_a_review_of_the_whole_shipment_and_a_dead_letter() {
        var shipment = Shipment.any();
        Topics.send("shipments.v1", shipment.id, shipment.headers(1, false, CLEAR), HELD);

        var event = shipment.awaitVerdict();

        assertThat(event.get("verdict").asText()).isEqualTo("IN_REVIEW");
        assertThat(event.get("lines")).hasToString("[{\"number\":0,\"value\":\"0.00\"}]");
        assertThat(event.get("reasons")).hasToString("[{\"reason\":\"UNREADABLE\",\"lines\":\"0\"}]");
        assertThat(Rows.of(database, "select reason from dead_letter where key = ?", shipment.id))
                .containsExactly("the body is not the manifest that the header ce_sha256 names");
        assertThat(Rows.of(database, "select 1 from manifest where shipment_id = ?::uuid", shipment.id))
                .isEmpty();
    }

    @Test
    void bytes_that_are_no_manifest_are_a_review_too() {
        var noManifest = "{\"lines\":".getBytes(StandardCharsets.UTF_8);
        var shipment = Shipment.any().file(noManifest);

        var event = shipment.awaitVerdict();

        assertThat(event.get("reasons")).hasToString("[{\"reason\":\"UNREADABLE\",\"lines\":\"0\"}]");
        assertThat(Rows.of(database, VERDICTS, shipment.id)).containsExactly("1|IN_REVIEW|UNREADABLE|f");
    }

    @Test
    void a_message_without_an_owner_is_a_dead_letter_and_holds_up_nobody() {
        var stray = Shipment.any();
        var headers = stray.headers(1, false, CLEAR);
        headers.remove("ce_importer");
        Topics.send("shipments.v1", stray.id, headers, CLEAR);

        Shipment.any().file(CLEAR).awaitVerdicts(1);

        await().untilAsserted(
                        () -> assertThat(Rows.of(database, "select reason from dead_letter where key = ?", stray.id))
                                .containsExactly("the header ce_importer or ce_port is missing"));
        assertThat(Rows.of(database, VERDICTS, stray.id)).isEmpty();
    }

    @Test
    void every_screening_can_be_replayed_from_stored_bytes_and_revision() {
        Shipment.any().file(HELD).file(2, CLEAR).awaitVerdicts(2);

        var stored = Rows.of(
                database,
                "select s.revision, s.result_sha256, encode(m.bytes, 'hex') from screening s"
                        + " join manifest m using (shipment_id, version) where s.failure is null");

        assertThat(stored).isNotEmpty().allSatisfy(row -> {
            var parts = row.split("\\|", -1);
            var past = (PastBook.Here) books.at(Integer.parseInt(parts[0]));
            var result = Result.of(
                    java.util.HexFormat.of().parseHex(parts[2]), past.held().book());
            assertThat(Sha256.hex(((Result.Screened) result).bytes())).isEqualTo(parts[1]);
        });
    }

    @Test
    void the_runtime_role_can_neither_change_nor_delete_a_verdict_a_manifest_or_a_revision() {
        for (var sql : List.of(
                "delete from screening",
                "update screening set verdict = 'CLEAR'",
                "update manifest set sha256 = sha256",
                "delete from order_version",
                "update book_revision set engine_version = ''")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Rows.of(database, sql))
                    .as(sql)
                    .hasMessageContaining("42501");
        }
    }
}
