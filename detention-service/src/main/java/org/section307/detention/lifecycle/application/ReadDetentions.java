package org.section307.detention.lifecycle.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.Detention;
import org.section307.detention.lifecycle.domain.DetentionFilter;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.detention.lifecycle.domain.DetentionPlace;
import org.section307.detention.lifecycle.domain.Detentions;
import org.section307.detention.lifecycle.domain.Hold;
import org.section307.detention.totals.domain.FiscalYear;
import org.section307.kit.access.Caller;

/** Shows a caller the detentions that it may see. */
@ApplicationScoped
public class ReadDetentions {
    private final Detentions detentions;

    @Inject
    ReadDetentions(Detentions detentions) {
        this.detentions = detentions;
    }

    /**
     * A detention and the fiscal year whose totals it is part of.
     *
     * @param fiscalYear null where it does not count
     */
    public record Shown(Detention detention, @Nullable Integer fiscalYear) {}

    public Optional<Shown> find(Caller caller, DetentionId id) {
        return detentions.find(caller, id).map(ReadDetentions::shown);
    }

    /** The oldest first. A fiscal year's detentions are exactly those that its totals add up, as of the same day. */
    public List<Shown> list(Caller caller, DetentionFilter filter, @Nullable DetentionPlace after, int limit) {
        return detentions.list(caller, filter, after, limit).stream()
                .map(ReadDetentions::shown)
                .toList();
    }

    /** The condition to count in that fiscal year, as of that day or now. */
    public DetentionFilter.Counted countedIn(int fiscalYear, @Nullable LocalDate asOf) {
        var year = new FiscalYear(fiscalYear);
        return new DetentionFilter.Counted(fiscalYear, year.firstDay(), year.lastDay(), asOf);
    }

    private static Shown shown(Detention detention) {
        return new Shown(
                detention,
                detention.hold() instanceof Hold.Detained detained && detained.counts()
                        ? FiscalYear.of(detained.held().day()).year()
                        : null);
    }
}
