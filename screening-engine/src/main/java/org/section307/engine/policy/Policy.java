package org.section307.engine.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.section307.engine.read.Node;
import org.section307.engine.scope.Answer;

/**
 * The policy: one table, read by {@link PolicyTable}, and the constants beside it. What is our choice and not the law's stands here,
 * numbered: another table or another constant is another version.
 */
public final class Policy {
    public static final int VERSION = 1;

    private static final Set<State> ANY = Set.of(State.values());
    private static final Set<State> MET = Set.of(State.MET);
    private static final Set<State> WEAK = Set.of(State.WEAK);
    private static final Set<State> SILENT = Set.of(State.SILENT);
    private static final Set<State> NOT_MET = Set.of(State.NOT_MET);
    private static final Set<State> POINTS = Set.of(State.MET, State.WEAK);

    /** The first row that fits decides. */
    static final PolicyTable TABLE = new PolicyTable(List.of(
            // rule, identifying, weakest of the others, exclusion: the order's answer
            new Row(1, NOT_MET, ANY, ANY, Decision.CLEAR),
            new Row(1, ANY, NOT_MET, ANY, Decision.CLEAR),
            new Row(0, ANY, ANY, MET, Decision.CLEAR), // the order is off
            new Row(4, SILENT, ANY, ANY, Decision.CLEAR_WITH_GAP),
            new Row(2, MET, MET, NOT_MET, Decision.DETAIN),
            new Row(6, MET, MET, WEAK, Decision.REVIEW),
            new Row(3, POINTS, ANY, ANY, Decision.REVIEW)));

    /** Rule 5: a line that lacks its own maker or origin and that no order detains. */
    static final Verdict INCOMPLETE = Verdict.IN_REVIEW;

    /** How long before a Finding's effective date goods may have been imported and still be in custody on it: 60 days. */
    static final int CUSTODY_WINDOW_DAYS = 60;

    /** The same for textiles, whose liquidated release takes longer: 210 days. */
    static final int CUSTODY_WINDOW_DAYS_TEXTILES = 210;

    static final int FIRST_TEXTILE_CHAPTER = 50;
    static final int LAST_TEXTILE_CHAPTER = 63;

    /** From this import date the UFLPA supersedes the Xinjiang WROs where it reaches the same goods (P.L. 117-78, section 3(e)). */
    static final LocalDate UFLPA_SUPERSEDES_FROM = LocalDate.of(2022, 6, 21);

    /** Goods as grown, caught or mined: that they have no declared inputs is no gap. Cotton (5201) is grown, a shirt is not. */
    static final Set<String> RAW = Set.of(
            "01", "03", "06", "07", "08", "09", "10", "12", "13", "14", "25", "26", "27", "2401", "5201", "5101",
            "5001", "7101", "710210", "710221", "710231");

    private Policy() {}

    /** What an order says once its conditions have answered. */
    enum Decision {
        CLEAR(null),
        /** Clear on silence and not on evidence. */
        CLEAR_WITH_GAP(null),
        REVIEW(OrderAnswer.REVIEW),
        DETAIN(OrderAnswer.DETAIN);

        private final @Nullable OrderAnswer answer;

        Decision(@Nullable OrderAnswer answer) {
            this.answer = answer;
        }

        /** Null where the goods are clear of the order. */
        @Nullable
        OrderAnswer answer() {
            return answer;
        }
    }

    /** What a condition answers, from what speaks least for the order to what speaks most. */
    enum State {
        NOT_MET,
        SILENT,
        WEAK,
        MET;

        static State of(Answer answer) {
            return switch (answer) {
                case Answer.NotMet notMet -> NOT_MET;
                case Answer.Silent silent -> SILENT;
                case Answer.Weak weak -> WEAK;
                case Answer.Met met -> MET;
            };
        }
    }

    /** A row of the table; rule 0 stands for the table of conditions, which says that an exclusion turns the order off. */
    record Row(int rule, Set<State> identifying, Set<State> others, Set<State> exclusion, Decision decision) {}

    /** How many days before an order that takes unreleased goods these goods may have been imported. */
    public static int custodyWindowDays(Node goods) {
        String code = goods.hts();
        if (code == null || code.length() < 2) return CUSTODY_WINDOW_DAYS;
        int chapter = Integer.parseInt(code.substring(0, 2));
        boolean textile = chapter >= FIRST_TEXTILE_CHAPTER && chapter <= LAST_TEXTILE_CHAPTER;
        return textile ? CUSTODY_WINDOW_DAYS_TEXTILES : CUSTODY_WINDOW_DAYS;
    }
}
