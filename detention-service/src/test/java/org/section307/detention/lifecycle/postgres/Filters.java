package org.section307.detention.lifecycle.postgres;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.DetentionFilter;
import org.section307.detention.totals.domain.FiscalYear;

/** Makes filters for tests; what a test does not name is not filtered by. */
record Filters(DetentionFilter build) {
    static Filters any() {
        return new Filters(new DetentionFilter(null, null, null, null, null, null, null, null, null, null));
    }

    Filters state(String state) {
        return of(state, build.importer(), build.port(), build.orderId(), build.countedUnder(), build.source());
    }

    Filters importer(String importer) {
        return of(build.state(), importer, build.port(), build.orderId(), build.countedUnder(), build.source());
    }

    Filters port(String port) {
        return of(build.state(), build.importer(), port, build.orderId(), build.countedUnder(), build.source());
    }

    Filters order(String order) {
        return of(build.state(), build.importer(), build.port(), order, build.countedUnder(), build.source());
    }

    Filters countedUnder(String order) {
        return of(build.state(), build.importer(), build.port(), build.orderId(), order, build.source());
    }

    Filters source(String source) {
        return of(build.state(), build.importer(), build.port(), build.orderId(), build.countedUnder(), source);
    }

    Filters heldFrom(String day) {
        return held(LocalDate.parse(day), build.heldTo(), build.counted());
    }

    Filters heldTo(String day) {
        return held(build.heldFrom(), LocalDate.parse(day), build.counted());
    }

    Filters counted(int year, @Nullable String asOf) {
        var of = new FiscalYear(year);
        return held(
                build.heldFrom(),
                build.heldTo(),
                new DetentionFilter.Counted(
                        year, of.firstDay(), of.lastDay(), asOf == null ? null : LocalDate.parse(asOf)));
    }

    private Filters held(@Nullable LocalDate from, @Nullable LocalDate to, DetentionFilter.@Nullable Counted counted) {
        return new Filters(new DetentionFilter(
                build.state(),
                build.importer(),
                build.port(),
                build.orderId(),
                build.countedUnder(),
                build.shipmentId(),
                build.source(),
                from,
                to,
                counted));
    }

    private Filters of(
            @Nullable String state,
            @Nullable String importer,
            @Nullable String port,
            @Nullable String order,
            @Nullable String countedUnder,
            @Nullable String source) {
        return new Filters(new DetentionFilter(
                state,
                importer,
                port,
                order,
                countedUnder,
                build.shipmentId(),
                source,
                build.heldFrom(),
                build.heldTo(),
                build.counted()));
    }
}
