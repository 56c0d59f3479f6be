package org.section307.detention.lifecycle.application;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.section307.detention.lifecycle.domain.Absorption;
import org.section307.detention.lifecycle.domain.Custodies;
import org.section307.detention.lifecycle.domain.Custodies.Change;
import org.section307.detention.lifecycle.domain.Moment;
import org.section307.detention.lifecycle.domain.Screening;

/** Takes verdicts into custody: what is newer opens or strengthens holds, what is older does nothing. */
@ApplicationScoped
public class AbsorbScreenings {
    private final Custodies custodies;
    private final RecordCustody recordCustody;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    AbsorbScreenings(Custodies custodies, RecordCustody recordCustody, Clock clock, MeterRegistry meters) {
        this.custodies = custodies;
        this.recordCustody = recordCustody;
        this.clock = clock;
        this.meters = meters;
    }

    /** All of them or none, in their order; received = applied + stale, as `s307_screenings_total` counts. */
    @Transactional
    public void absorb(List<Screening> screenings) {
        var now = new Moment(clock.instant());
        var ids = new TreeSet<java.util.UUID>();
        screenings.forEach(screening -> ids.add(screening.shipmentId()));
        var present = custodies.lock(ids);
        var changes = new ArrayList<Change>();
        int stale = 0;
        for (var screening : screenings) {
            var before = Optional.ofNullable(present.get(screening.shipmentId()));
            switch (Absorption.decide(before, screening, now)) {
                case Absorption.Stale same -> stale++;
                case Absorption.Applied applied -> {
                    changes.add(new Change(before, applied.after(), applied.known()));
                    present.put(screening.shipmentId(), applied.after());
                }
            }
        }
        recordCustody.record(changes, now);
        meters.counter("s307.screenings", "outcome", "applied").increment(changes.size());
        meters.counter("s307.screenings", "outcome", "stale").increment(stale);
    }
}
