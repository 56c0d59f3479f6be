package org.section307.shipment.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.section307.kit.access.Caller;
import org.section307.kit.queue.Outbox;
import org.section307.shipment.filing.domain.AmendOutcome;
import org.section307.shipment.filing.domain.Authority;
import org.section307.shipment.filing.domain.Filing;
import org.section307.shipment.filing.domain.Filings;
import org.section307.shipment.filing.domain.History;
import org.section307.shipment.filing.domain.Manifest;
import org.section307.shipment.filing.domain.NaturalKey;
import org.section307.shipment.filing.domain.NaturalKeys;
import org.section307.shipment.filing.domain.OpenStatus;
import org.section307.shipment.filing.domain.Precondition;
import org.section307.shipment.filing.domain.Receipt;
import org.section307.shipment.status.domain.FilingRegister;
import org.section307.shipment.status.domain.FilingRegisters;
import org.section307.shipment.status.domain.Registers;

/** Takes a new version of a manifest on file, while nothing holds the shipment. */
@ApplicationScoped
public class AmendShipment {
    private final FilingRegisters registers;
    private final Filings filings;
    private final NaturalKeys naturalKeys;
    private final Outbox outbox;
    private final Clock clock;

    AmendShipment(FilingRegisters registers, Filings filings, NaturalKeys naturalKeys, Outbox outbox, Clock clock) {
        this.registers = registers;
        this.filings = filings;
        this.naturalKeys = naturalKeys;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public AmendOutcome amend(Caller caller, UUID shipmentId, Manifest manifest, Precondition precondition) {
        Optional<Registers> locked = registers.lock(caller, shipmentId);
        Optional<Filing> found = filings.find(caller, shipmentId);
        if (locked.isEmpty() || found.isEmpty()) {
            return new AmendOutcome.NotFound();
        }
        Filing filing = found.get();
        Optional<Authority.Refusal> refusal = Authority.refusalToChange(caller, filing.owner())
                .or(() -> Authority.refusalToFile(caller, manifest.facts()))
                .or(() -> Authority.refusalToTurn(filing.owner(), manifest.facts()));
        if (refusal.isPresent()) {
            return new AmendOutcome.NotYours(refusal.get());
        }
        Set<History.Day> ahead = manifest.facts().daysAhead(clock.instant());
        if (!ahead.isEmpty()) {
            return new AmendOutcome.LiesAhead(ahead);
        }
        Registers before = locked.get();
        return Openness.of(before)
                .map(status -> amend(caller, filing, before, status, manifest, precondition))
                .orElseGet(AmendOutcome.NotOpen::new);
    }

    private AmendOutcome amend(
            Caller caller,
            Filing filing,
            Registers before,
            OpenStatus status,
            Manifest manifest,
            Precondition precondition) {
        return switch (filing.amend(manifest, precondition)) {
            case Filing.Amendment.Unchanged() ->
                new AmendOutcome.Amended(new Receipt(filing.shipmentId(), filing.version(), filing.sha256(), status));
            case Filing.Amendment.Stale() -> new AmendOutcome.Stale();
            case Filing.Amendment.ReusesLines reuses -> new AmendOutcome.ReusesLines(reuses.indexes());
            case Filing.Amendment.Next next -> store(caller, filing, before, manifest, next);
        };
    }

    private AmendOutcome store(
            Caller caller, Filing filing, Registers before, Manifest manifest, Filing.Amendment.Next next) {
        NaturalKey key = manifest.facts().naturalKey();
        if (!key.equals(filing.naturalKey())) {
            // the new key first: two filings that exchange their keys are then refused instead of waiting for each
            // other
            if (naturalKeys.claim(caller, key, filing.shipmentId()) instanceof NaturalKeys.Claim.Held held) {
                return held.visible()
                        ? new AmendOutcome.AlreadyFiled(held.shipmentId())
                        : new AmendOutcome.TakenByAnother();
            }
            naturalKeys.giveUp(caller, filing.naturalKey(), filing.shipmentId(), before.isSettled());
        }
        Instant now = clock.instant();
        var announcement = filings.amend(caller, filing, manifest, next.retired(), now);
        registers.replace(caller, filing.shipmentId(), before.with(new FilingRegister(next.version(), false)));
        outbox.append(ShipmentsTopic.told(announcement));
        return new AmendOutcome.Amended(
                new Receipt(filing.shipmentId(), next.version(), manifest.sha256(), OpenStatus.RECEIVED));
    }
}
