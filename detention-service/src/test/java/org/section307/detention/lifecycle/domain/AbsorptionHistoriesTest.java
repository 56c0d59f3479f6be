package org.section307.detention.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.section307.detention.lifecycle.domain.Screenings.NOON;
import static org.section307.detention.lifecycle.domain.Screenings.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds of custody whatever comes in whatever order, as a topic is read again or a batch is redone. */
class AbsorptionHistoriesTest {
    private static final int LINES = 3;

    /** A verdict as three numbers: its place in the history, which line-order pairs detain, which ask for review. */
    private record Wire(int place, int detains, int reviews) {
        Screenings verdict() {
            var verdict = Screenings.verdict(1 + place / 2, 1 + place % 2);
            for (int pair = 0; pair < LINES * 2; pair++) {
                int line = 1 + pair / 2;
                var order = "order-" + pair % 2;
                if ((detains >> pair & 1) == 1) {
                    verdict.detains(line, order);
                } else if ((reviews >> pair & 1) == 1) {
                    verdict.reviews(line, order);
                }
            }
            return verdict;
        }
    }

    private static Gen<List<Wire>> histories() {
        var wires = integers()
                .between(0, 5)
                .zip(integers().between(0, 63), integers().between(0, 63), Wire::new);
        return lists().of(wires).ofSizeBetween(1, 8);
    }

    private static Custody replay(List<Wire> history) {
        Optional<Custody> custody = Optional.empty();
        for (var wire : history) {
            custody = Optional.of(Screenings.absorb(custody, wire.verdict(), NOON));
        }
        return custody.orElseThrow();
    }

    @Test
    void no_line_is_ever_held_twice() {
        qt().forAll(histories())
                .checkAssert(history -> assertThat(replay(history).holds().stream()
                                .filter(Hold.Open.class::isInstance)
                                .map(Hold::line))
                        .doesNotHaveDuplicates());
    }

    @Test
    void reading_a_topic_again_from_any_point_changes_nothing() {
        qt().forAll(histories(), integers().between(0, 7)).checkAssert((history, from) -> {
            var again = new ArrayList<>(history);
            again.addAll(history.subList(Math.min(from, history.size()), history.size()));

            assertThat(replay(again)).isEqualTo(replay(history));
        });
    }

    @Test
    void what_the_greatest_verdict_detains_is_held_whatever_came_before_or_after() {
        qt().forAll(histories()).checkAssert(history -> {
            var greatest = history.stream()
                    .max(Comparator.comparingInt(Wire::place))
                    .orElseThrow()
                    .place();
            var newest = history.stream()
                    .filter(wire -> wire.place() == greatest)
                    .findFirst()
                    .orElseThrow()
                    .verdict()
                    .screening();

            var custody = replay(history);

            assertThat(custody.absorbed().key()).isEqualTo(newest.key());
            newest.grounds().forEach((line, grounds) -> {
                var states = custody.holds().stream()
                        .filter(hold -> hold.line() == line)
                        .map(Hold::state)
                        .toList();
                if (grounds.stream().anyMatch(ground -> ground.rank() == 2)) {
                    assertThat(states).containsExactly("HELD");
                } else {
                    assertThat(states).hasSize(1).isSubsetOf("HELD", "IN_REVIEW");
                }
            });
        });
    }

    @Test
    void verdicts_that_only_grow_lead_to_one_set_of_holds_in_every_order_and_however_often() {
        var verdicts = List.of(
                verdict(1, 1).detains(1, "a"),
                verdict(1, 2).detains(1, "a").reviews(2, "b"),
                verdict(2, 2).detains(1, "a").detains(2, "b").value(1, "70.00"),
                verdict(2, 3).detains(1, "a").detains(1, "c").detains(2, "b").value(1, "70.00"));
        var outcomes = permutations(verdicts).stream()
                .flatMap(order -> deliveries(order).stream())
                .map(AbsorptionHistoriesTest::holdsAfter)
                .collect(Collectors.toSet());

        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.iterator().next()).hasSize(2);
    }

    /** A record and its verdicts: they agree, they disagree and then agree, they never agree. */
    private static List<List<Screenings>> records() {
        return List.of(
                List.of(
                        verdict(1, 1).detains(1, "a").recorded("2021-03-02", "2021-03-04"),
                        verdict(1, 2).detains(1, "a").reviews(2, "b").recorded("2021-03-02", "2021-03-04"),
                        verdict(2, 2)
                                .detains(1, "a")
                                .detains(2, "b")
                                .value(1, "70.00")
                                .recorded("2021-03-09", null)),
                List.of(
                        verdict(1, 1).reviews(1, "a").recorded("2021-03-02", null),
                        verdict(1, 2).reviews(1, "a").reviews(1, "b").recorded("2021-03-02", null),
                        verdict(2, 2).detains(1, "a").reviews(1, "b").recorded("2021-03-02", null)),
                List.of(
                        verdict(1, 1).reviews(1, "a").recorded(null, null),
                        verdict(1, 2).detains(1, "a").recorded(null, null),
                        verdict(2, 2).detains(1, "a").detains(2, "b").recorded(null, null)));
    }

    @Test
    void a_record_and_verdicts_that_only_grow_lead_to_one_custody_in_every_order_and_however_often() {
        for (var verdicts : records()) {
            var outcomes = permutations(verdicts).stream()
                    .flatMap(order -> deliveries(order).stream())
                    .map(order -> Screenings.custody(order.toArray(Screenings[]::new)))
                    .map(custody -> custody.history() + " " + custody.state() + " " + whatCounts(custody))
                    .collect(Collectors.toSet());

            assertThat(outcomes).hasSize(1);
        }
    }

    private static List<String> whatCounts(Custody custody) {
        return custody.holds().stream()
                .map(hold -> hold.id() + " " + hold.state() + " "
                        + hold.particulars().value() + " "
                        + (hold instanceof Hold.Detained detained
                                ? detained.held().day() + " under " + detained.countedUnder()
                                : "uncounted"))
                .toList();
    }

    /** Each order once, and once more with every verdict delivered again after every other. */
    private static List<List<Screenings>> deliveries(List<Screenings> order) {
        var twice = new ArrayList<>(order);
        order.forEach(verdict -> twice.addAll(List.of(verdict, order.getFirst())));
        return List.of(order, twice);
    }

    /** The holds as an officer sees them: how often they were touched on the way does not matter. */
    private static List<String> holdsAfter(List<Screenings> verdicts) {
        return Screenings.custody(verdicts.toArray(Screenings[]::new)).holds().stream()
                .map(hold -> hold.id() + " " + hold.state() + " "
                        + hold.particulars().value() + " " + hold.particulars().grounds())
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // an event and its copy are two
    private static <T> List<List<T>> permutations(List<T> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        return of.stream()
                .flatMap(first -> permutations(
                                of.stream().filter(item -> item != first).toList())
                        .stream()
                        .map(rest -> {
                            var whole = new ArrayList<T>(rest);
                            whole.addFirst(first);
                            return List.copyOf(whole);
                        }))
                .toList();
    }
}
