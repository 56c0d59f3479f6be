package org.section307.shipment.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.section307.kit.access.Caller;
import org.section307.kit.queue.Outbox;
import org.section307.shipment.filing.domain.FilingOutcome;
import org.section307.shipment.filing.domain.Filings;
import org.section307.shipment.filing.domain.Manifest;
import org.section307.shipment.filing.domain.NaturalKeys;
import org.section307.shipment.filing.domain.OpenStatus;
import org.section307.shipment.filing.domain.Receipt;

/** Takes a manifest on file as a new shipment, together with the event that tells of it. */
@ApplicationScoped
class AddFiling {
    private final Filings filings;
    private final NaturalKeys naturalKeys;
    private final Outbox outbox;
    private final ShipmentIds ids;
    private final Clock clock;

    AddFiling(Filings filings, NaturalKeys naturalKeys, Outbox outbox, ShipmentIds ids, Clock clock) {
        this.filings = filings;
        this.naturalKeys = naturalKeys;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    FilingOutcome add(Caller caller, Manifest manifest) {
        Instant now = clock.instant();
        UUID id = ids.next(now);
        return switch (naturalKeys.claim(caller, manifest.facts().naturalKey(), id)) {
            case NaturalKeys.Claim.Held held ->
                held.visible() ? new FilingOutcome.AlreadyFiled(held.shipmentId()) : new FilingOutcome.TakenByAnother();
            case NaturalKeys.Claim.Ours() -> {
                outbox.append(ShipmentsTopic.told(filings.add(caller, id, manifest, now)));
                yield new FilingOutcome.Filed(new Receipt(id, 1, manifest.sha256(), OpenStatus.RECEIVED));
            }
        };
    }
}
