package org.section307.replay.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYear2021Test {
    private static final List<PastShipment> YEAR = FiscalYear2021.generate(FiscalYear2021.DEFAULT_SEED);
    private static final List<PastShipment> OTHER = FiscalYear2021.generate(7);

    private static List<PastShipment> held(List<PastShipment> year) {
        return year.stream()
                .filter(shipment -> shipment.expected() == Expected.HELD)
                .toList();
    }

    private static BigDecimal value(List<PastShipment> shipments) {
        return shipments.stream().map(PastShipment::heldValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonNode manifest(PastShipment shipment) {
        try {
            return Data.JSON.readTree(shipment.manifest());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2021, 7, 8, 9, -1})
    void every_seed_meets_the_published_points_to_the_cent(long seed) {
        List<PastShipment> held = held(FiscalYear2021.generate(seed));
        Map<String, String> published = Map.of(
                "2020-12-31", "90 untold",
                "2021-05-28", "550 71500000.00",
                "2021-08-06", "967 367743052.00",
                "2021-09-30", "1469 486000000.00");

        published.forEach((day, figures) -> {
            List<PastShipment> known = held.stream()
                    .filter(shipment -> !shipment.sentOn().isAfter(LocalDate.parse(day)))
                    .toList();
            String value = day.equals("2020-12-31") ? "untold" : value(known).toPlainString();
            assertThat(known.size() + " " + value).isEqualTo(figures);
        });
    }

    @Test
    void the_points_are_the_published_ones() {
        assertThat(PublishedPoint.ofTheYear())
                .extracting(point -> point.day() + " " + point.shipments() + " "
                        + point.value().map(BigDecimal::toPlainString).orElse("untold"))
                .containsExactly(
                        "2020-12-31 90 untold",
                        "2021-05-28 550 71500000.00",
                        "2021-08-06 967 367743052.00",
                        "2021-09-30 1469 486000000.00");
    }

    @Test
    void held_shipments_were_detained_in_the_year_and_known_of_then_or_later() {
        assertThat(held(YEAR)).allSatisfy(shipment -> {
            LocalDate detained = shipment.detainedOn().orElseThrow();
            assertThat(detained).isBetween(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 9, 30));
            assertThat(shipment.sentOn()).isAfterOrEqualTo(detained);
            assertThat(LocalDate.parse(manifest(shipment).path("importDate").asText()))
                    .isBeforeOrEqualTo(detained);
        });
        assertThat(held(YEAR))
                .anyMatch(shipment ->
                        shipment.sentOn().isAfter(shipment.detainedOn().orElseThrow()));
    }

    @Test
    void only_held_shipments_were_detained() {
        assertThat(YEAR)
                .allSatisfy(shipment ->
                        assertThat(shipment.detainedOn().isPresent()).isEqualTo(shipment.expected() == Expected.HELD));
    }

    @Test
    void at_least_25_orders_take_part_and_the_nine_of_the_year_are_among_them() {
        Set<String> orders = held(YEAR).stream()
                .flatMap(shipment -> shipment.heldLines().stream())
                .flatMap(line -> line.orders().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(orders)
                .hasSizeGreaterThanOrEqualTo(25)
                .contains(
                        "wro-cn-xpcc-cotton-2020",
                        "wro-my-sime-darby-2020",
                        "wro-vessel-lien-yi-hsing-12-2020",
                        "wro-cn-xuar-cotton-tomato-2021",
                        "wro-fleet-dalian-ocean-2021",
                        "wro-cn-hoshine-2021",
                        "wro-vessel-hangton-112-2021",
                        "finding-cn-baoanzhao-stevia-2020",
                        "finding-my-top-glove-2021");
    }

    @ParameterizedTest
    @ValueSource(longs = {2021, 7, 8, 9, -1})
    void at_least_30_percent_are_held_by_another_name_than_the_listed_one(long seed) {
        Set<Way> others = Set.of(Way.PRINTED_ALIAS, Way.NATIVE_NAME, Way.DECLARED_EQUIVALENCE);
        long byOtherName = held(FiscalYear2021.generate(seed)).stream()
                .filter(shipment -> shipment.heldLines().stream().allMatch(line -> others.contains(line.way())))
                .count();

        assertThat(byOtherName).isGreaterThanOrEqualTo(1469 * 30 / 100 + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {2021, 7, 8, 9, -1})
    void at_least_a_fifth_is_held_through_an_input_at_tier_2_to_5(long seed) {
        List<PastShipment> held = held(FiscalYear2021.generate(seed));
        long deep = held.stream()
                .filter(shipment -> shipment.heldLines().stream().allMatch(line -> line.tier() >= 2))
                .count();

        assertThat(deep).isGreaterThanOrEqualTo(1469 * 20 / 100 + 1);
        assertThat(held.stream().flatMap(shipment -> shipment.heldLines().stream()))
                .extracting(HeldLine::tier)
                .contains(0, 1, 2, 3, 4, 5);
    }

    @Test
    void at_least_3000_travel_beside_them_and_100_of_each_kind() {
        Map<String, Long> kinds = YEAR.stream()
                .filter(shipment -> shipment.expected() != Expected.HELD)
                .collect(Collectors.groupingBy(
                        shipment -> shipment.kind().label(), TreeMap::new, Collectors.counting()));

        assertThat(kinds)
                .containsOnlyKeys(
                        "right firm, other goods",
                        "outside the order's dates",
                        "another number or city",
                        "listed firm only as consignee",
                        "listed vessel, another flag",
                        "another vessel",
                        "right region, other goods",
                        "clean");
        assertThat(kinds.values()).allMatch(count -> count >= 100);
        assertThat(kinds.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(3000);
    }

    @Test
    void no_entry_number_and_no_bill_stands_twice() {
        assertThat(YEAR).extracting(PastShipment::entryNumber).doesNotHaveDuplicates();
        assertThat(YEAR)
                .extracting(shipment -> manifest(shipment).path("billOfLading").toString())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_number_has_its_check_digit() {
        for (PastShipment shipment : YEAR) {
            String entry = shipment.entryNumber().replace("-", "");
            assertThat(CheckDigits.ofEntry(entry.substring(0, 10))).isEqualTo(entry.charAt(10) - '0');
            for (JsonNode container : manifest(shipment).path("containers")) {
                String number = container.asText();
                assertThat(CheckDigits.ofContainer(number.substring(0, 10))).isEqualTo(number.charAt(10) - '0');
            }
        }
    }

    @Test
    void every_manifest_says_that_it_is_synthetic() {
        assertThat(YEAR)
                .allSatisfy(shipment -> assertThat(manifest(shipment)
                                .path("history")
                                .path("source")
                                .asText())
                        .isEqualTo("SYNTHETIC"));
    }

    @Test
    void the_value_of_a_shipment_is_the_sum_of_its_held_lines() {
        for (PastShipment shipment : held(YEAR)) {
            JsonNode lines = manifest(shipment).path("lines");
            for (HeldLine line : shipment.heldLines()) {
                assertThat(lines.path(line.number() - 1)
                                .path("value")
                                .path("amount")
                                .asText())
                        .isEqualTo(line.value().toPlainString());
            }
        }
        assertThat(held(YEAR))
                .anyMatch(shipment -> manifest(shipment).path("lines").size()
                        > shipment.heldLines().size());
    }

    @Test
    void some_lines_are_held_under_two_orders_and_some_shipments_by_several_lines() {
        assertThat(held(YEAR))
                .anyMatch(shipment -> shipment.heldLines().stream()
                        .anyMatch(line -> line.orders()
                                .equals(List.of("wro-cn-xpcc-cotton-2020", "wro-cn-xuar-cotton-tomato-2021"))))
                .anyMatch(shipment -> shipment.heldLines().size() > 1);
    }

    @Test
    void invented_firms_share_no_word_with_a_listed_name() {
        String listed = OrderRow.byId().values().stream()
                .flatMap(order -> order.names().stream())
                .map(name -> name.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));

        assertThat(Firms.COINED).noneMatch(word -> listed.contains(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void ports_importers_and_days_are_spread_as_in_trade_and_not_evenly() {
        Map<String, Long> importers = count(
                held(YEAR),
                shipment -> manifest(shipment).path("importer").path("number").asText());
        Map<String, Long> ports = count(
                held(YEAR), shipment -> manifest(shipment).path("portOfEntry").asText());

        assertThat(importers).hasSizeGreaterThan(150);
        assertThat(importers.values().stream().mapToLong(Long::longValue).max().orElseThrow())
                .isGreaterThan(50);
        assertThat(ports).hasSizeGreaterThan(15);
        assertThat(ports.getOrDefault("2704", 0L) / 1469.0).isCloseTo(0.19, within(0.05));
    }

    @Test
    void the_same_seed_gives_the_same_bytes_in_another_locale_and_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(hash(FiscalYear2021.generate(FiscalYear2021.DEFAULT_SEED)))
                    .isEqualTo(hash(YEAR));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_seed_moves_every_total_but_the_points() {
        for (Function<PastShipment, String> by : List.<Function<PastShipment, String>>of(
                shipment -> shipment.heldLines().getFirst().orders().getFirst(),
                shipment -> shipment.detainedOn().orElseThrow().toString().substring(0, 7),
                shipment -> manifest(shipment).path("portOfEntry").asText(),
                shipment -> manifest(shipment).path("importer").path("number").asText())) {
            Map<String, BigDecimal> one = sums(held(YEAR), by);
            Map<String, BigDecimal> other = sums(held(OTHER), by);
            one.forEach((key, sum) -> assertThat(other.get(key)).as(key).isNotEqualTo(sum));
        }
        assertThat(value(held(OTHER))).isEqualTo(value(held(YEAR)));
    }

    private static Map<String, Long> count(List<PastShipment> shipments, Function<PastShipment, String> by) {
        return shipments.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, BigDecimal> sums(List<PastShipment> shipments, Function<PastShipment, String> by) {
        return shipments.stream().collect(Collectors.toMap(by, PastShipment::heldValue, BigDecimal::add, TreeMap::new));
    }

    private static String hash(List<PastShipment> year) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            year.forEach(shipment -> digest.update(shipment.manifest().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
