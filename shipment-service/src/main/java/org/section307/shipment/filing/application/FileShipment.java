package org.section307.shipment.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.section307.kit.access.Caller;
import org.section307.shipment.filing.domain.Authority;
import org.section307.shipment.filing.domain.FilingOutcome;
import org.section307.shipment.filing.domain.Manifest;
import org.section307.shipment.filing.domain.Manifests;
import org.section307.shipment.filing.domain.Repeats;

/** Takes a manifest on file, once, however often the request is sent with the same Idempotency-Key. */
@ApplicationScoped
public class FileShipment {
    private final AddFiling addFiling;
    private final Repeats repeats;
    private final Manifests manifests;

    FileShipment(AddFiling addFiling, Repeats repeats, Manifests manifests) {
        this.addFiling = addFiling;
        this.repeats = repeats;
        this.manifests = manifests;
    }

    /** A repeated request is answered from version 1, as it was the first time. Only a filing that was taken uses a key up. */
    @Transactional
    public FilingOutcome file(Caller caller, Manifest manifest, @Nullable String idempotencyKey) {
        if (!Authority.mayFile(caller, manifest.facts().importer())) {
            return new FilingOutcome.NotYours();
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
