package org.section307.detention.totals.http;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A year's rows as CSV; the year's figures stand in each line, so that a sheet can be reconciled by itself. */
final class FiscalYearRowsCsv {
    private static final List<String> HEADER = List.of(
            "fiscalYear",
            "asOf",
            "by",
            "key",
            "title",
            "shipmentsDetained",
            "linesDetained",
            "valueDetained",
            "syntheticShipmentsDetained",
            "syntheticLinesDetained",
            "syntheticValueDetained",
            "detentions",
            "shipmentsInSeveralRows",
            "totalShipmentsDetained",
            "totalLinesDetained",
            "totalValueDetained",
            "notice",
            "definitions");

    private FiscalYearRowsCsv() {}

    /** The year's view has rows. */
    static String of(FiscalYearView year) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        requireNonNull(year.rows()).forEach(row -> rows.add(line(year, row)));
        return Csv.of(rows);
    }

    private static List<String> line(FiscalYearView year, BreakdownView.RowView row) {
        var reconciliation = requireNonNull(year.reconciliation());
        return Stream.<Object>of(
                        year.fiscalYear(),
                        year.asOf(),
                        requireNonNull(year.by()),
                        row.key(),
                        row.title(),
                        row.shipmentsDetained(),
                        row.linesDetained(),
                        row.valueDetained(),
                        row.synthetic().shipmentsDetained(),
                        row.synthetic().linesDetained(),
                        row.synthetic().valueDetained(),
                        row.detentions(),
                        reconciliation.shipments().inSeveralRows(),
                        reconciliation.shipments().total(),
                        reconciliation.lines().total(),
                        reconciliation.value().total(),
                        FiscalYearCsv.orEmpty(year.notice()),
                        FiscalYearCsv.definitions(year))
                .map(Object::toString)
                .toList();
    }
}
