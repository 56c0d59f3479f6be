package org.section307.shipment.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.section307.kit.access.Caller;
import org.section307.shipment.filing.domain.Authority;
import org.section307.shipment.filing.domain.FilingOutcome;
import org.section307.shipment.filing.domain.History;
import org.section307.shipment.filing.domain.Manifest;
import org.section307.shipment.filing.domain.Manifests;
import org.section307.shipment.filing.domain.Repeats;

/** Takes a manifest on file, once, however often the request is sent with the same Idempotency-Key. */
@ApplicationScoped
public class FileShipment {
    private final AddFiling addFiling;
    private final Repeats repeats;
    private final Manifests manifests;
    private final Clock clock;

    FileShipment(AddFiling addFiling, Repeats repeats, Manifests manifests, Clock clock) {
        this.addFiling = addFiling;
        this.repeats = repeats;
        this.manifests = manifests;
        this.clock = clock;
    }

    /** A repeated request is answered from version 1, as it was the first time. Only a filing that was taken uses a key up. */
    @Transactional
    public FilingOutcome file(Caller caller, Manifest manifest, @Nullable String idempotencyKey) {
        Optional<Authority.Refusal> refusal = Authority.refusalToFile(caller, manifest.facts());
        if (refusal.isPresent()) {
            return new FilingOutcome.NotYours(refusal.get());
        }
        Set<History.Day> ahead = manifest.facts().daysAhead(clock.instant());
        if (!ahead.isEmpty()) {
            return new FilingOutcome.LiesAhead(ahead);
        }
        if (idempotencyKey == null) {
            return addFiling.add(caller, manifest);
        }
        Repeats.Request request = new Repeats.Request(caller.subject(), idempotencyKey, manifest.sha256());
        return switch (repeats.claim(request)) {
            case Repeats.Known.Fresh() -> remember(request, addFiling.add(caller, manifest));
            case Repeats.Known.Done done ->
                manifests
                        .firstReceipt(caller, done.shipmentId())
                        .<FilingOutcome>map(FilingOutcome.Filed::new)
                        .orElseGet(FilingOutcome.Gone::new);
            case Repeats.Known.UnderWay() -> new FilingOutcome.UnderWay();
            case Repeats.Known.OtherRequest() -> new FilingOutcome.KeyReused();
        };
    }

    private FilingOutcome remember(Repeats.Request request, FilingOutcome outcome) {
        if (outcome instanceof FilingOutcome.Filed filed) {
            repeats.remember(request, filed.receipt().shipmentId());
        }
        return outcome;
    }
}
