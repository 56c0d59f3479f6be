package org.section307.detention.totals.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.domain.Definitions;
import org.section307.detention.totals.domain.DetentionFigures;
import org.section307.detention.totals.domain.FiscalYearTotals;
import org.section307.detention.totals.domain.OrderFigures;

/** A fiscal year's figures as the API shows them. */
@Schema(name = "FiscalYear", description = "What one fiscal year adds up to, and what the words mean")
record FiscalYearView(
        int fiscalYear,
        LocalDate from,
        LocalDate to,

        @Schema(description = "Day of the in-force figures, at most the year's last")
        LocalDate asOf,

        long shipmentsDetained,
        long linesDetained,

        @Schema(description = "USD, to the cent", pattern = "^(0|[1-9][0-9]*)\\.[0-9]{2}$")
        String valueDetained,

        Outcomes outcomes,
        long inReview,
        long wrosIssued,
        long findingsIssued,
        long wrosInForce,
        long findingsInForce,
        Undated undated,
        DefinitionsView definitions) {

    @Schema(name = "Outcomes", description = "Detained shipments by present status; the sum is shipmentsDetained")
    record Outcomes(
            @com.fasterxml.jackson.annotation.JsonProperty("HELD")
            long held,

            @com.fasterxml.jackson.annotation.JsonProperty("IN_REVIEW")
            long inReview,

            @com.fasterxml.jackson.annotation.JsonProperty("RELEASED")
            long released) {}

    @Schema(
            name = "Undated",
            description =
                    "Orders without a known day of issue, counted in no year's issued figures: of the calendar year"
                            + " of the same number, and of no known year")
    record Undated(long wros, long findings, long wrosWithoutYear, long findingsWithoutYear) {}

    @Schema(name = "Definitions", description = "What the figures' words mean; a change of meaning is a new version")
    record DefinitionsView(String name, int version, Map<String, String> terms) {}

    @Schema(name = "FiscalYearPage", description = "Fiscal years, newest first, and the cursor of the next page")
    record FiscalYearPage(
            List<FiscalYearView> items, @Nullable String nextCursor) {}

    static FiscalYearView of(FiscalYearTotals totals) {
        var detentions = totals.detentions();
        var orders = totals.orders();
        return new FiscalYearView(
                totals.year().year(),
                totals.year().firstDay(),
                totals.year().lastDay(),
                totals.asOf(),
                detentions.shipmentsDetained(),
                detentions.linesDetained(),
                detentions.valueDetained().toPlainString(),
                outcomes(detentions.outcomes()),
                detentions.inReview(),
                orders.issued().wros(),
                orders.issued().findings(),
                orders.inForce().wros(),
                orders.inForce().findings(),
                undated(orders.undated()),
                new DefinitionsView(
                        Definitions.CURRENT.name(), Definitions.CURRENT.version(), Definitions.CURRENT.terms()));
    }

    private static Outcomes outcomes(DetentionFigures.Outcomes outcomes) {
        return new Outcomes(outcomes.held(), outcomes.inReview(), outcomes.released());
    }

    private static Undated undated(OrderFigures.Undated undated) {
        return new Undated(
                undated.ofYear().wros(),
                undated.ofYear().findings(),
                undated.withoutYear().wros(),
                undated.withoutYear().findings());
    }
}
