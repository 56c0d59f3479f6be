package org.section307.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Condition;

class PolicyTest {
    /** Rules 1, 2, 3 and 6, with the exclusion's own row. */
    @ParameterizedTest
    @CsvSource({
        "met,  met,     met,     none,    DETAIN",
        "met,  met,     met,     not met, DETAIN",
        "met,  met,     met,     weak,    REVIEW",
        "met,  met,     met,     met,     ",
        "met,  weak,    met,     none,    REVIEW",
        "met,  silent,  met,     none,    REVIEW",
        "met,  met,     weak,    none,    REVIEW",
        "weak, met,     met,     none,    REVIEW",
        "weak, weak,    weak,    weak,    REVIEW",
        "weak, weak,    weak,    met,     ",
        "met,  not met, met,     none,    ",
        "met,  met,     not met, none,    ",
    })
    void the_answers_become_one_answer_of_the_order(
            String identifying, String merchandise, String date, String exclusion, @Nullable OrderAnswer expected) {
        List<Answer> answers = List.of(
                answer(Condition.PRODUCER, identifying),
                answer(Condition.MERCHANDISE, merchandise),
                answer(Condition.DATE, date));
        Answer excluded = exclusion.equals("none") ? null : answer(Condition.EXCLUSION, exclusion);
        assertThat(Policy.answer(answers, excluded)).isEqualTo(expected);
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
