package org.section307.detention.totals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.domain.AsOf;
import org.section307.detention.totals.domain.By;
import org.section307.detention.totals.domain.FiscalYear;
import org.section307.detention.totals.domain.FiscalYearFigures;
import org.section307.detention.totals.domain.FiscalYearFigures.Snapshot;
import org.section307.detention.totals.domain.FiscalYearTotals;
import org.section307.detention.totals.domain.OrderEntry;

/** Publishes fiscal years' figures. Everything in one answer is of one snapshot. */
@ApplicationScoped
public class ReadTotals {
    private static final ZoneId LEGAL_ZONE = ZoneId.of("America/New_York");
    private final FiscalYearFigures figures;
    private final Clock clock;

    @Inject
    ReadTotals(FiscalYearFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** What is answered to a question for one year. */
    public sealed interface Answer {
        record Totals(FiscalYearTotals totals) implements Answer {}

        /** Why not. */
        record Refused(AsOf.Refused why) implements Answer {}
    }

    /**
     * One year.
     *
     * @param asOf as the agency knew it on that legal day; null for today
     * @param by what its detentions are broken down by; null for no rows
     */
    public Answer one(FiscalYear year, @Nullable LocalDate asOf, @Nullable By by) {
        return switch (AsOf.decide(year, asOf, today())) {
            case AsOf.On on ->
                new Answer.Totals(FiscalYearTotals.of(figures.read(year, year, on.day(), by), year, on.day(), by));
            case AsOf.Refused refused -> new Answer.Refused(refused);
        };
    }

    /**
     * At most `limit` years, newest first, that have begun, from the first with an order of known day or a detention.
     *
     * @param before only years before this one; null for no such bound
     */
    public List<FiscalYearTotals> list(@Nullable FiscalYear before, int limit) {
        var today = today();
        var current = FiscalYear.of(today);
        int newest = before == null ? current.year() : Math.min(before.year() - 1, current.year());
        var snapshot = figures.read(new FiscalYear(newest - limit + 1), new FiscalYear(newest), today, null);
        int oldest = oldest(snapshot, current);
        return IntStream.iterate(newest, year -> year >= oldest, year -> year - 1)
                .limit(limit)
                .mapToObj(FiscalYear::new)
                .map(year -> FiscalYearTotals.of(snapshot, year, today, null))
                .toList();
    }

    private static int oldest(Snapshot snapshot, FiscalYear current) {
        var issued = snapshot.orders().stream()
                .map(OrderEntry::dateIssued)
                .filter(java.util.Objects::nonNull)
                .map(FiscalYear::of);
        return Stream.of(issued, snapshot.oldest().stream(), Stream.of(current))
                .flatMap(years -> years)
                .mapToInt(FiscalYear::year)
                .min()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LEGAL_ZONE);
    }
}
