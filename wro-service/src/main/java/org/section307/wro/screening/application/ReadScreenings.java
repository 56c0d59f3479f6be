package org.section307.wro.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.section307.kit.access.Caller;
import org.section307.wro.screening.domain.ScreeningId;
import org.section307.wro.screening.domain.Screenings;
import org.section307.wro.screening.domain.ShipmentId;
import org.section307.wro.screening.domain.StoredScreening;

/** Reads verdicts with their evidence. That of a clear one is not kept: it is derived again from bytes and revision. */
@ApplicationScoped
public class ReadScreenings {
    private final Screenings screenings;
    private final ReplayScreening replayScreening;

    ReadScreenings(Screenings screenings, ReplayScreening replayScreening) {
        this.screenings = screenings;
        this.replayScreening = replayScreening;
    }

    /** What is found of a verdict. */
    public sealed interface Found {
        /** A verdict with the engine's result. */
        @SuppressWarnings("ArrayRecordComponent") // bytes go out once; nobody compares answers
        record WithResult(StoredScreening screening, byte[] result) implements Found {}

        /** A verdict on what could not be screened. */
        record WithoutResult(StoredScreening screening) implements Found {}

        /** There is none that this caller may see. */
        record Nothing() implements Found {}

        /** The evidence has to be derived, and this replica runs another engine than the verdict was made with. */
        record OtherEngine(String engineVersion, String policyVersion) implements Found {}
    }

    @Transactional
    public List<StoredScreening> list(Caller caller, ShipmentId shipment, Optional<ScreeningId> before, int limit) {
        return screenings.ofShipment(caller, shipment, before, limit);
    }

    /** Outside any transaction: a replay takes its time, and a verdict that has a result never changes. */
    public Found find(Caller caller, ScreeningId id) {
        var stored = screenings.find(caller, id);
        if (stored.isEmpty()) {
            return new Found.Nothing();
        }
        var screening = stored.get();
        if (screening.failure() != null) {
            return new Found.WithoutResult(screening);
        }
        return screenings
                .evidence(caller, id)
                .<Found>map(evidence -> new Found.WithResult(screening, evidence))
                .orElseGet(() -> replayed(caller, screening));
    }

    private Found replayed(Caller caller, StoredScreening screening) {
        return switch (replayScreening.replay(caller, screening)) {
            case ReplayScreening.Replay.Same(byte[] result) -> new Found.WithResult(screening, result);
            case ReplayScreening.Replay.OtherEngine(String engine, String policy) ->
                new Found.OtherEngine(engine, policy);
            case ReplayScreening.Replay.Differs differs ->
                throw new IllegalStateException("the replay of " + screening.id() + " gives another result");
        };
    }
}
