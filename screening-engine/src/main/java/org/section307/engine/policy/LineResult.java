package org.section307.engine.policy;

import java.util.List;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Order;

/**
 * What one line's goods come to; two lines with the same goods have the same.
 *
 * @param incomplete the line is silent on its own maker or origin
 */
record LineResult(boolean incomplete, List<LineGround> grounds, List<LineGap> gaps) {
    LineResult {
        grounds = List.copyOf(grounds);
        gaps = List.copyOf(gaps);
    }

    /** One order's answer about the line, with the evidence of its gravest match. */
    record LineGround(Order order, Standing standing, List<Answer> conditions) {}

    /** Something the line does not say. */
    record LineGap(String missing, String text, String pointer, List<String> orderIds) {}

    /** The gravest over all orders; rule 5 where none detains. */
    Verdict verdict() {
        Verdict gravest = incomplete ? Policy.INCOMPLETE : Verdict.CLEAR;
        for (LineGround ground : grounds)
            gravest = switch (ground.standing) {
                case Standing.Answers answers -> gravest.graver(answers.answer().verdict());
                case Standing.Superseded superseded -> gravest;
            };
        return gravest;
    }
}
