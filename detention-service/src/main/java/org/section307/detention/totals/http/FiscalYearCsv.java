package org.section307.detention.totals.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fiscal year's figures as one line of CSV. */
final class FiscalYearCsv {
    private static final List<String> HEADER = List.of(
            "fiscalYear",
            "from",
            "to",
            "asOf",
            "inForceOn",
            "shipmentsDetained",
            "linesDetained",
            "valueDetained",
            "syntheticShipmentsDetained",
            "syntheticLinesDetained",
            "syntheticValueDetained",
            "notice",
            "outcomesHeld",
            "outcomesInReview",
            "outcomesReleased",
            "inReview",
            "wrosIssued",
            "findingsIssued",
            "wrosInForce",
            "findingsInForce",
            "undatedWros",
            "undatedFindings",
            "undatedWrosWithoutYear",
            "undatedFindingsWithoutYear",
            "definitions");

    private FiscalYearCsv() {}

    static String of(List<FiscalYearView> years) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        years.forEach(year -> rows.add(row(year)));
        return Csv.of(rows);
    }

    private static List<String> row(FiscalYearView year) {
        return Stream.<Object>of(
                        year.fiscalYear(),
                        year.from(),
                        year.to(),
                        year.asOf(),
                        year.inForceOn() == null ? year.asOf() : year.inForceOn(),
                        year.shipmentsDetained(),
                        year.linesDetained(),
                        year.valueDetained(),
                        year.synthetic().shipmentsDetained(),
                        year.synthetic().linesDetained(),
                        year.synthetic().valueDetained(),
                        orEmpty(year.notice()),
                        year.outcomes().held(),
                        year.outcomes().inReview(),
                        year.outcomes().released(),
                        year.inReview(),
                        year.wrosIssued(),
                        year.findingsIssued(),
                        year.wrosInForce(),
                        year.findingsInForce(),
                        year.undated().wros(),
                        year.undated().findings(),
                        year.undated().wrosWithoutYear(),
                        year.undated().findingsWithoutYear(),
                        definitions(year))
                .map(Object::toString)
                .toList();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String definitions(FiscalYearView year) {
        return year.definitions().name() + "/" + year.definitions().version();
    }
}
