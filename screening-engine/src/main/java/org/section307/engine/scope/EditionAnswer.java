package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.MERCHANDISE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.HtsEditions;
import org.section307.engine.compare.HtsEditions.Reading;
import org.section307.engine.compare.HtsMatch;

/** A code is read in the edition of the import date, and an order's codes in theirs. */
final class EditionAnswer {
    private EditionAnswer() {}

    /**
     * The code of goods that the order lists under another edition's number; null where there is no such number. A number that was
     * split or merged, or that is shorter than the order's, is weak unless the words say which.
     */
    static @Nullable Answer ofRenumbered(GoodsFiled filed, String code, int edition) {
        Answer best = null;
        for (Reading reading :
                HtsEditions.readings(code, edition, filed.goods().words().edition())) {
            Answer answer = ofReading(filed, reading);
            if (answer != null) best = best == null ? answer : Answer.stronger(best, answer);
        }
        return best;
    }

    /** A code that the edition of the import date lacks proves nothing, whatever the words say. */
    static Answer ofForeignCode(GoodsFiled filed, String code, HtsMatch match, int edition) {
        boolean related = !(match instanceof HtsMatch.Outside) || isRelated(filed, code);
        if (!related && !filed.says()) return filed.otherByCode();
        String clause = "the edition of " + edition + " has no such code; in another edition it is the order's";
        return related
                ? weak(filed, clause, code, filed.goods().text(), List.of())
                : filed.weakByDescription("the description is the order's goods, and the code is others");
    }

    private static boolean isRelated(GoodsFiled filed, String code) {
        return HtsEditions.numbersOf(code).stream()
                .anyMatch(number -> !(match(filed, number) instanceof HtsMatch.Outside));
    }

    private static @Nullable Answer ofReading(GoodsFiled filed, Reading reading) {
        if (reading.steps().isEmpty()) return null;
        boolean otherWords = !filed.says() && filed.isPlainlyOther();
        return switch (match(filed, reading.code())) {
            case HtsMatch.Outside outside -> null;
            case HtsMatch.Within(String prefix, boolean wide) -> {
                boolean whole = !wide && !reading.inPart() && !otherWords;
                yield whole || filed.says()
                        ? met(filed, "the code is the order's in the edition of the order", prefix, reading.steps())
                        : weak(filed, clause(otherWords), filed.code(), prefix, reading.steps());
            }
            case HtsMatch.Shorter(String prefix) ->
                filed.says()
                        ? met(
                                filed,
                                "the code may be the order's in the edition of the order, and the description says so",
                                prefix,
                                reading.steps())
                        : weak(filed, clause(otherWords), filed.code(), prefix, reading.steps());
        };
    }

    private static String clause(boolean otherWords) {
        return otherWords
                ? "the code may be the order's in the edition of the order, and the description is plainly other goods"
                : "the code was split or merged by a new edition, and nothing says which goods it is";
    }

    private static HtsMatch match(GoodsFiled filed, String code) {
        return HtsMatch.of(code, filed.goods().prefixes(), filed.goods().words().widePrefixes());
    }

    private static Answer met(GoodsFiled filed, String clause, String prefix, List<String> steps) {
        return new Answer.Met(MERCHANDISE, clause, evidence(filed, filed.code(), prefix, steps));
    }

    private static Answer weak(
            GoodsFiled filed, String clause, @Nullable String code, String listed, List<String> steps) {
        return new Answer.Weak(MERCHANDISE, clause, evidence(filed, code, listed, steps));
    }

    private static Evidence evidence(GoodsFiled filed, @Nullable String code, String listed, List<String> steps) {
        return new Evidence(filed.at().pointer() + "/hts", true, filed.at().tierPath(), code, listed, steps);
    }
}
