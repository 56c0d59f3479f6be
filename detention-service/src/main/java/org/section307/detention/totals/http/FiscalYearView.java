package org.section307.detention.totals.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.domain.Definitions;
import org.section307.detention.totals.domain.Detained;
import org.section307.detention.totals.domain.DetentionFigures;
import org.section307.detention.totals.domain.FiscalYearTotals;
import org.section307.detention.totals.domain.OrderFigures;

/** A fiscal year's figures as the API shows them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FiscalYear", description = "What one fiscal year adds up to, and what the words mean")
record FiscalYearView(
        int fiscalYear,
        LocalDate from,
        LocalDate to,

        @Schema(description = "Legal day in New York: what the agency knew by its end")
        LocalDate asOf,

        @Schema(description = "Day of the in-force figures, where it is not asOf: the year's last") @Nullable
        LocalDate inForceOn,

        long shipmentsDetained,
        long linesDetained,

        @Schema(description = "USD, to the cent", pattern = "^(0|[1-9][0-9]*)\\.[0-9]{2}$")
        String valueDetained,

        SyntheticView synthetic,

        @Schema(description = "Says that some of the figures are made up; absent where none is") @Nullable
        String notice,

        Outcomes outcomes,
        long inReview,
        long wrosIssued,
        long findingsIssued,
        long wrosInForce,
        long findingsInForce,
        Undated undated,

        @Schema(
                enumeration = {"order", "month", "port"},
                description = "What the rows are by; absent where none were asked for")
        @Nullable
        String by,

        @Schema(description = "By key") @Nullable List<BreakdownView.RowView> rows,

        BreakdownView.@Nullable ReconciliationView reconciliation,
        DefinitionsView definitions) {

    @Schema(name = "Synthetic", description = "The part of the figures that is made up and stands for no real shipment")
    record SyntheticView(
            long shipmentsDetained,
            long linesDetained,

            @Schema(description = "USD, to the cent", pattern = "^(0|[1-9][0-9]*)\\.[0-9]{2}$")
            String valueDetained) {

        static SyntheticView of(Detained synthetic) {
            return new SyntheticView(
                    synthetic.shipments(), synthetic.lines(), synthetic.value().toPlainString());
        }
    }

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

    /** `asked` is the day that the question named; null for none. */
    static FiscalYearView of(FiscalYearTotals totals, @Nullable LocalDate asked) {
        var detentions = totals.detentions();
        var orders = totals.orders();
        var breakdown = totals.breakdown() == null ? null : BreakdownView.of(totals.year(), asked, totals.breakdown());
        return new FiscalYearView(
                totals.year().year(),
                totals.year().firstDay(),
                totals.year().lastDay(),
                totals.asOf(),
                totals.inForceOn().equals(totals.asOf()) ? null : totals.inForceOn(),
                detentions.all().shipments(),
                detentions.all().lines(),
                detentions.all().value().toPlainString(),
                SyntheticView.of(detentions.synthetic()),
                notice(detentions.synthetic()),
                outcomes(detentions.outcomes()),
                detentions.inReview(),
                orders.issued().wros(),
                orders.issued().findings(),
                orders.inForce().wros(),
                orders.inForce().findings(),
                undated(orders.undated()),
                breakdown == null ? null : breakdown.by(),
                breakdown == null ? null : breakdown.rows(),
                breakdown == null ? null : breakdown.reconciliation(),
                new DefinitionsView(
                        Definitions.CURRENT.name(), Definitions.CURRENT.version(), Definitions.CURRENT.terms()));
    }

    private static @Nullable String notice(Detained synthetic) {
        return synthetic.equals(Detained.NONE)
                ? null
                : "Part of these figures is synthetic and stands for no real shipment: shipments "
                        + synthetic.shipments()
                        + ", lines " + synthetic.lines() + ", value "
                        + synthetic.value().toPlainString() + " USD.";
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
