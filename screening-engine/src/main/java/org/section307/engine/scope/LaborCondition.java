package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.LABOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.Descriptions;
import org.section307.engine.compare.Phrase;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.At;
import org.section307.engine.read.Node.Labor;

/** Nationals of the country worked on the goods, wherever that was; a site or origin in the country, or words, point there. */
public final class LaborCondition {
    /** Words that point to North Korea, in a site or a description. */
    private static final List<Phrase> WORDS = List.of(
            Descriptions.phrase("north korea"),
            Descriptions.phrase("north korean"),
            Descriptions.phrase("dprk"),
            Descriptions.phrase("pyongyang"),
            Descriptions.phrase("kaesong"),
            Descriptions.phrase("democratic people's republic of korea"),
            Descriptions.phrase("朝鲜"),
            Descriptions.phrase("평양"));

    private LaborCondition() {}

    /** Met, weak, not met or silent about one node. */
    public static Answer answer(Identifying.Labor wanted, At at, TextMemo memo) {
        Answer best = silent(at);
        List<Labor> facts = at.node().labor();
        for (int i = 0; i < facts.size(); i++) {
            Answer answer = ofFact(wanted, at, facts.get(i), "/labor/" + i, memo);
            best = best.isMet() || (best.points() && !answer.isMet()) ? best : answer;
        }
        if (best.points()) return best;
        if (wanted.nationality().equals(at.node().originCountry()))
            return weak(
                    "the goods' origin is the country whose nationals the statute names",
                    at,
                    "/originCountry",
                    at.node().originCountry(),
                    wanted);
        if (speaksOfIt(at.node().description(), memo))
            return weak(
                    "the description speaks of the country",
                    at,
                    "/description",
                    at.node().description(),
                    wanted);
        return best;
    }

    private static Answer ofFact(Identifying.Labor wanted, At at, Labor fact, String pointer, TextMemo memo) {
        String nationality = fact.nationality();
        String site = fact.site();
        if (wanted.nationality().equals(nationality))
            return new Answer.Met(
                    LABOR,
                    "a national of the country is declared to have worked on the goods",
                    Evidences.at(at, pointer + "/nationality", nationality, wanted.nationality()));
        if (site != null && speaksOfIt(site, memo))
            return weak("the site is in the country", at, pointer + "/site", site, wanted);
        if (nationality == null) return silent(at);
        return new Answer.NotMet(
                LABOR,
                "other nationalities are declared",
                Evidences.at(at, pointer + "/nationality", nationality, wanted.nationality()));
    }

    private static boolean speaksOfIt(String text, TextMemo memo) {
        return memo.words(text).saysAny(WORDS);
    }

    private static Answer weak(String clause, At at, String member, @Nullable String filed, Identifying.Labor wanted) {
        return new Answer.Weak(LABOR, clause, Evidences.at(at, member, filed, wanted.nationality()));
    }

    private static Answer silent(At at) {
        return new Answer.Silent(LABOR, "nothing is declared about labor", Evidences.at(at, "", null, null));
    }
}
