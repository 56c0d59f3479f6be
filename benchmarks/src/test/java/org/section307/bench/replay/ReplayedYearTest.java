package org.section307.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.section307.engine.Engine;
import org.section307.engine.OrderBook;
import org.section307.engine.policy.LineVerdict;
import org.section307.engine.policy.Verdict;
import org.section307.replay.generate.FiscalYear2021;
import org.section307.replay.generate.HeldLine;
import org.section307.replay.generate.PastShipment;

/** The engine put to the test of the made-up year, whose generator knows no engine: what is held is what its rules say. */
class ReplayedYearTest {
    private static List<PastShipment> year = List.of();

    /** What a year adds up to. */
    record Totals(long shipments, long lines, BigDecimal value) {
        Totals {
            value = value.setScale(2, RoundingMode.UNNECESSARY);
        }

        static final Totals NONE = new Totals(0, 0, BigDecimal.ZERO);

        Totals plus(List<BigDecimal> heldLines) {
            return heldLines.isEmpty()
                    ? this
                    : new Totals(
                            shipments + 1,
                            lines + heldLines.size(),
                            heldLines.stream().reduce(value, BigDecimal::add));
        }

        Totals minus(Totals other) {
            return new Totals(shipments - other.shipments, lines - other.lines, value.subtract(other.value));
        }
    }

    @BeforeAll
    static void makeTheYear() {
        year = FiscalYear2021.generate(FiscalYear2021.DEFAULT_SEED);
    }

    @Test
    void every_shipment_gets_the_verdict_of_the_rule_that_made_it_on_the_lines_that_it_says() {
        var different = new TreeMap<String, String>();
        for (PastShipment shipment : year) {
            var expected =
                    shipment.heldLines().stream().map(HeldLine::number).sorted().toList();
            var screening = Engine.screen(bytes(shipment), OrderBook.shipped());
            var held = screening.lines().stream()
                    .filter(line -> line.verdict() == Verdict.HELD)
                    .map(LineVerdict::number)
                    .toList();
            if (!screening.verdict().name().equals(shipment.expected().name()) || !held.equals(expected)) {
                different.put(
                        shipment.entryNumber(),
                        shipment.kind() + ": expected " + shipment.expected() + " " + expected + ", got "
                                + screening.verdict() + " " + held);
            }
        }

        assertThat(different).isEmpty();
    }

    @Test
    void another_seed_is_screened_as_its_rules_say_too() {
        for (PastShipment shipment : FiscalYear2021.generate(307)) {
            assertThat(Engine.screen(bytes(shipment), OrderBook.shipped())
                            .verdict()
                            .name())
                    .as("%s %s", shipment.kind(), shipment.entryNumber())
                    .isEqualTo(shipment.expected().name());
        }
    }

    /** A line that another order holds too stays. Only shipments that an order holds can change when it goes. */
    @Test
    void without_an_order_the_totals_fall_by_exactly_what_that_order_alone_held() {
        Map<String, List<PastShipment>> byOrder = new HashMap<>();
        for (PastShipment shipment : year) {
            ordersOf(shipment)
                    .forEach(order -> byOrder.computeIfAbsent(order, any -> new java.util.ArrayList<>())
                            .add(shipment));
        }
        assertThat(byOrder).hasSizeGreaterThanOrEqualTo(25);

        byOrder.forEach((order, shipments) -> {
            OrderBook without = without(order);
            Totals before = Totals.NONE;
            Totals after = Totals.NONE;
            for (PastShipment shipment : shipments) {
                before = before.plus(expected(shipment));
                after = after.plus(held(shipment, without));
            }

            assertThat(before.minus(after)).as("without %s", order).isEqualTo(heldBy(order, shipments));
        });
    }

    @Test
    void without_the_xinjiang_order_the_rest_of_the_year_is_what_it_was() {
        String order = "wro-cn-xuar-cotton-tomato-2021";
        OrderBook without = without(order);

        Totals after = Totals.NONE;
        for (PastShipment shipment : year) {
            after = after.plus(held(shipment, without));
        }

        assertThat(new Totals(1469, linesOfTheYear(), new BigDecimal("486000000.00")).minus(after))
                .isEqualTo(heldBy(order, year));
    }

    private static long linesOfTheYear() {
        return year.stream().mapToLong(shipment -> shipment.heldLines().size()).sum();
    }

    /** What the rules say that this order alone holds. */
    private static Totals heldBy(String order, List<PastShipment> shipments) {
        Totals alone = Totals.NONE;
        for (PastShipment shipment : shipments) {
            List<HeldLine> gone = shipment.heldLines().stream()
                    .filter(line -> line.orders().equals(List.of(order)))
                    .toList();
            boolean wholly =
                    !gone.isEmpty() && gone.size() == shipment.heldLines().size();
            alone = new Totals(
                    alone.shipments() + (wholly ? 1 : 0),
                    alone.lines() + gone.size(),
                    gone.stream().map(HeldLine::value).reduce(alone.value(), BigDecimal::add));
        }
        return alone;
    }

    private static List<BigDecimal> expected(PastShipment shipment) {
        return shipment.heldLines().stream().map(HeldLine::value).toList();
    }

    private static List<BigDecimal> held(PastShipment shipment, OrderBook book) {
        return Engine.screen(bytes(shipment), book).lines().stream()
                .filter(line -> line.verdict() == Verdict.HELD)
                .map(LineVerdict::value)
                .toList();
    }

    private static OrderBook without(String order) {
        return OrderBook.of(
                1,
                OrderBook.shipped().orders().stream()
                        .filter(each -> !each.id().equals(order))
                        .toList());
    }

    private static java.util.Set<String> ordersOf(PastShipment shipment) {
        return shipment.heldLines().stream()
                .flatMap(line -> line.orders().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] bytes(PastShipment shipment) {
        return shipment.manifest().getBytes(StandardCharsets.UTF_8);
    }
}
