package org.section307.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.section307.engine.OrderBook;
import org.section307.engine.policy.LineResult.LineGround;
import org.section307.engine.policy.Policy.Decision;
import org.section307.engine.policy.Policy.State;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Condition;
import org.section307.engine.scope.Order;

class PolicyTest {
    private static final List<String> STATES = List.of("met", "weak", "silent", "not met");

    /** Four answers of the identifying condition, of origin, merchandise and date each, five of the exclusion: 1,280 combinations. */
    @Test
    void every_combination_of_answers_is_decided_as_the_rules_say() {
        int asked = 0;
        for (String identifying : STATES)
            for (List<String> others : triples())
                for (String exclusion : List.of("none", "met", "weak", "silent", "not met")) {
                    Decision expected = byTheRules(identifying, others, exclusion);
                    assertThat(Policy.TABLE.decide(
                                    answer(Condition.PRODUCER, identifying),
                                    List.of(
                                            answer(Condition.ORIGIN, others.get(0)),
                                            answer(Condition.MERCHANDISE, others.get(1)),
                                            answer(Condition.DATE, others.get(2))),
                                    exclusion.equals("none") ? null : answer(Condition.EXCLUSION, exclusion)))
                            .as(identifying + ", " + others + ", exclusion " + exclusion)
                            .isEqualTo(expected);
                    asked++;
                }
        assertThat(asked).isEqualTo(1280);
    }

    /** Rule 5, and the gravest over all orders. */
    @Test
    void a_line_takes_the_gravest_answer_and_is_in_review_where_it_is_incomplete_and_nothing_detains_it() {
        for (Decision first : Decision.values())
            for (Decision second : Decision.values())
                for (boolean incomplete : List.of(true, false)) {
                    boolean detained = first == Decision.DETAIN || second == Decision.DETAIN;
                    boolean reviewed = first == Decision.REVIEW || second == Decision.REVIEW;
                    Verdict expected =
                            detained ? Verdict.HELD : incomplete || reviewed ? Verdict.IN_REVIEW : Verdict.CLEAR;
                    assertThat(line(incomplete, first, second).verdict())
                            .as(first + ", " + second + ", incomplete " + incomplete)
                            .isEqualTo(expected);
                }
    }

    /** What another version is measured against: a change here is another version, and its number goes up. */
    @Test
    void version_1_is_this_table() {
        assertThat(Policy.VERSION).isEqualTo(1);
        assertThat(Policy.TABLE.rows().stream()
                        .map(row -> row.rule() + " | " + words(row.identifying()) + " | " + words(row.others()) + " | "
                                + words(row.exclusion()) + " | " + row.decision()))
                .containsExactly(
                        "1 | NOT_MET | any | any | CLEAR",
                        "1 | any | NOT_MET | any | CLEAR",
                        "0 | any | any | MET | CLEAR",
                        "4 | SILENT | any | any | CLEAR_WITH_GAP",
                        "2 | MET | MET | NOT_MET | DETAIN",
                        "6 | MET | MET | WEAK | REVIEW",
                        "3 | WEAK MET | any | any | REVIEW");
        assertThat(Policy.CUSTODY_WINDOW_DAYS).isEqualTo(60);
        assertThat(Policy.CUSTODY_WINDOW_DAYS_TEXTILES).isEqualTo(210);
        assertThat(Policy.UFLPA_SUPERSEDES_FROM).isEqualTo(LocalDate.of(2022, 6, 21));
    }

    /** The rules 1 to 4 and 6 in the words of the design, apart from the table: "Any condition not met: clear of that order" and so on. */
    private static Decision byTheRules(String identifying, List<String> others, String exclusion) {
        List<String> all = new ArrayList<>(others);
        all.add(identifying);
        if (all.contains("not met")) return Decision.CLEAR;
        if (exclusion.equals("met")) return Decision.CLEAR;
        if (identifying.equals("silent")) return Decision.CLEAR_WITH_GAP;
        boolean allMet = all.stream().allMatch(state -> state.equals("met"));
        boolean inPart = exclusion.equals("weak") || exclusion.equals("silent");
        if (allMet && !inPart) return Decision.DETAIN;
        return Decision.REVIEW;
    }

    private static List<List<String>> triples() {
        List<List<String>> triples = new ArrayList<>();
        for (String one : STATES)
            for (String two : STATES) for (String three : STATES) triples.add(List.of(one, two, three));
        return triples;
    }

    private static LineResult line(boolean incomplete, Decision... decisions) {
        Order order = OrderBook.shipped().orders().getFirst();
        List<LineGround> grounds = new ArrayList<>();
        for (Decision decision : decisions) {
            @Nullable OrderAnswer answer = decision.answer();
            if (answer != null) grounds.add(new LineGround(order, new Standing.Answers(answer, null), List.of()));
        }
        return new LineResult(incomplete, grounds, List.of());
    }

    private static String words(Set<State> states) {
        return states.size() == State.values().length
                ? "any"
                : states.stream().sorted().map(State::name).collect(Collectors.joining(" "));
    }

    private static Answer answer(Condition condition, String state) {
        return switch (state) {
            case "met" -> new Answer.Met(condition, "clause", null);
            case "weak" -> new Answer.Weak(condition, "clause", null);
            case "silent" -> new Answer.Silent(condition, "clause", null);
            case "not met" -> new Answer.NotMet(condition, "clause", null);
            default -> throw new IllegalArgumentException(state);
        };
    }
}
