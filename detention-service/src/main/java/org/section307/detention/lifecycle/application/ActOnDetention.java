package org.section307.detention.lifecycle.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.Act;
import org.section307.detention.lifecycle.domain.ActOutcome;
import org.section307.detention.lifecycle.domain.Custodies;
import org.section307.detention.lifecycle.domain.Custodies.Change;
import org.section307.detention.lifecycle.domain.Custody;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.detention.lifecycle.domain.Detentions;
import org.section307.detention.lifecycle.domain.Moment;
import org.section307.detention.lifecycle.domain.OfficersAct;
import org.section307.kit.access.Caller;

/** An officer releases, confirms or rejects: the act, the hold, the books and the event commit together. */
@ApplicationScoped
public class ActOnDetention {
    private final Detentions detentions;
    private final Custodies custodies;
    private final RecordCustody recordCustody;
    private final Clock clock;

    @Inject
    ActOnDetention(Detentions detentions, Custodies custodies, RecordCustody recordCustody, Clock clock) {
        this.detentions = detentions;
        this.custodies = custodies;
        this.recordCustody = recordCustody;
        this.clock = clock;
    }

    /** Of two officers who read the same version one acts, and the other is told that the hold has changed. */
    @Transactional
    public ActOutcome act(Caller caller, DetentionId id, int versionRead, OfficersAct act, @Nullable String note) {
        var now = new Moment(clock.instant());
        var present = detentions.lock(caller, id.shipmentId());
        if (present.isEmpty()) {
            return new ActOutcome.Unseen();
        }
        if (!caller.oversees(present.get().owner().port())) {
            return new ActOutcome.OtherPort();
        }
        var outcome = ActOutcome.decide(present.get(), id, versionRead, act, now);
        if (outcome instanceof ActOutcome.Done done) {
            record(
                    present.get(),
                    done,
                    new Act(
                            id,
                            done.hold().particulars().version(),
                            caller.subject(),
                            act.name(),
                            act.reasonCode(),
                            note,
                            now));
        }
        return outcome;
    }

    private void record(Custody before, ActOutcome.Done done, Act act) {
        recordCustody.record(List.of(new Change(Optional.of(before), done.after(), Map.of())), act.done());
        custodies.record(act);
    }
}
