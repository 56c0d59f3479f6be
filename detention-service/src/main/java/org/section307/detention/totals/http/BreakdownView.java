package org.section307.detention.totals.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.domain.Breakdown;
import org.section307.detention.totals.domain.Detained;
import org.section307.detention.totals.domain.FiscalYear;
import org.section307.detention.totals.http.FiscalYearView.SyntheticView;

/** A year's rows and how they add up. */
record BreakdownView(String by, List<RowView> rows, ReconciliationView reconciliation) {

    @Schema(name = "FiscalYearRow", description = "What was detained under one order, in one month or at one port")
    record RowView(
            @Schema(description = "Order id, none where no order is the ground; month as 2021-03; Schedule D port code")
            String key,

            @Schema(description = "The order's title; else the key")
            String title,

            long shipmentsDetained,
            long linesDetained,

            @Schema(description = "USD, to the cent", pattern = "^(0|[1-9][0-9]*)\\.[0-9]{2}$")
            String valueDetained,

            SyntheticView synthetic,

            @Schema(
                    description = "Lists exactly the detentions that the row adds up; relative to the service",
                    examples = "/v1/detentions?fiscalYear=2021&port=2704")
            String detentions) {

        static RowView of(Breakdown.Row row, String detentions) {
            return new RowView(
                    row.key(),
                    row.title(),
                    row.all().shipments(),
                    row.all().lines(),
                    row.all().value().toPlainString(),
                    SyntheticView.of(row.synthetic()),
                    detentions);
        }
    }

    @Schema(
            name = "Reconciliation",
            description = "Rows beside the year's figures, of one snapshot. A shipment with lines in several rows is in"
                    + " each of them; every line is in one")
    record ReconciliationView(ShipmentsView shipments, CountView lines, AmountView value) {}

    @Schema(name = "ReconciledShipments", description = "inSeveralRows = sumOfRows − total")
    record ShipmentsView(long sumOfRows, long inSeveralRows, long total) {}

    @Schema(name = "ReconciledLines", description = "The two are equal")
    record CountView(long sumOfRows, long total) {}

    @Schema(name = "ReconciledValue", description = "USD, to the cent; the two are equal")
    record AmountView(String sumOfRows, String total) {}

    static BreakdownView of(FiscalYear year, @Nullable LocalDate asOf, Breakdown breakdown) {
        return new BreakdownView(
                ByParameter.written(breakdown.by()),
                breakdown.rows().stream()
                        .map(row -> RowView.of(row, DetentionsLink.of(year, asOf, breakdown.by(), row.key())))
                        .toList(),
                reconciliation(breakdown.sumOfRows(), breakdown));
    }

    private static ReconciliationView reconciliation(Detained sum, Breakdown breakdown) {
        var total = breakdown.total();
        return new ReconciliationView(
                new ShipmentsView(sum.shipments(), breakdown.shipmentsInSeveralRows(), total.shipments()),
                new CountView(sum.lines(), total.lines()),
                new AmountView(sum.value().toPlainString(), total.value().toPlainString()));
    }
}
