package org.section307.bench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.section307.bench.Refused;
import org.section307.bench.cases.Screener.Answered;

/** All cases of a file, each with what a screener said of it. */
record Run(List<Row> rows) {
    Run {
        rows = List.copyOf(rows);
    }

    /** @param disagreements in words; empty where the case agrees */
    record Row(ScreeningCase screeningCase, Answered answered, List<String> disagreements) {
        boolean agrees() {
            return disagreements.isEmpty();
        }

        String id() {
            return screeningCase.id();
        }

        /** CLEAR, IN_REVIEW, HELD, or NOT_SCREENED. */
        String verdict() {
            return switch (answered) {
                case Answered.Told told -> told.outcome().verdict().name();
                case Answered.NotScreened notScreened -> "NOT_SCREENED";
            };
        }
    }

    static Run of(List<ScreeningCase> cases, Screener screener) throws Refused {
        List<Row> rows = new ArrayList<>();
        for (ScreeningCase one : cases) {
            Answered answered = screener.screen(one.bytes());
            rows.add(new Row(
                    one,
                    answered,
                    switch (answered) {
                        case Answered.Told told -> Agreement.disagreements(one.expect(), told.outcome());
                        case Answered.NotScreened(String why) -> List.of("not screened: " + why);
                    }));
        }
        return new Run(rows);
    }

    List<Row> disagreeing() {
        return rows.stream().filter(row -> !row.agrees()).toList();
    }

    /** Whether exactly these cases do not agree; ids of other files do not count. */
    boolean isAsExpected(Set<String> notYetAgreeing) {
        return rows.stream().allMatch(row -> row.agrees() != notYetAgreeing.contains(row.id()));
    }

    /** Ids of cases that agree although they are listed as not agreeing. */
    Set<String> betterThanListed(Set<String> notYetAgreeing) {
        return rows.stream()
                .filter(row -> row.agrees() && notYetAgreeing.contains(row.id()))
                .map(Row::id)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Engine, policy and order book of the first answer. */
    String versions() {
        return outcomes().stream().findFirst().map(Outcome::versions).orElse("nothing was screened");
    }

    /** Number of the policy that answered; 0 where nothing was screened. */
    int policy() {
        return outcomes().stream().findFirst().map(Outcome::policy).orElse(0);
    }

    private List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Row row : rows) if (row.answered instanceof Answered.Told(Outcome outcome)) outcomes.add(outcome);
        return outcomes;
    }
}
