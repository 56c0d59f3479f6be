package org.section307.shipment.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.section307.kit.access.Caller;
import org.section307.kit.queue.Outbox;
import org.section307.shipment.filing.domain.Authority;
import org.section307.shipment.filing.domain.CancelOutcome;
import org.section307.shipment.filing.domain.Filing;
import org.section307.shipment.filing.domain.Filings;
import org.section307.shipment.filing.domain.NaturalKeys;
import org.section307.shipment.filing.domain.Precondition;
import org.section307.shipment.status.domain.FilingRegister;
import org.section307.shipment.status.domain.FilingRegisters;
import org.section307.shipment.status.domain.Registers;

/**
 * Withdraws a filing, while nothing holds the shipment. Its natural key is free for another filing once it is known that
 * nothing will: a verdict under way may yet hold the goods, and filed anew they would be held and counted twice.
 */
@ApplicationScoped
public class CancelShipment {
    private final FilingRegisters registers;
    private final Filings filings;
    private final NaturalKeys naturalKeys;
    private final Outbox outbox;
    private final Clock clock;

    CancelShipment(FilingRegisters registers, Filings filings, NaturalKeys naturalKeys, Outbox outbox, Clock clock) {
        this.registers = registers;
        this.filings = filings;
        this.naturalKeys = naturalKeys;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CancelOutcome cancel(Caller caller, UUID shipmentId, Precondition precondition) {
        Optional<Registers> locked = registers.lock(caller, shipmentId);
        Optional<Filing> found = filings.find(caller, shipmentId);
        if (locked.isEmpty() || found.isEmpty()) {
            return CancelOutcome.NOT_FOUND;
        }
        Filing filing = found.get();
        if (Authority.refusalToChange(caller, filing.owner()).isPresent()) {
            return CancelOutcome.NOT_YOURS;
        }
        if (Openness.of(locked.get()).isEmpty()) {
            return CancelOutcome.NOT_OPEN;
        }
        if (!precondition.matches(filing.sha256())) {
            return CancelOutcome.STALE;
        }
        var announcement = filings.cancel(caller, filing, clock.instant());
        Registers after = locked.get().with(new FilingRegister(filing.version(), true));
        registers.replace(caller, shipmentId, after);
        naturalKeys.giveUp(caller, filing.naturalKey(), shipmentId, after.isSettled());
        outbox.append(ShipmentsTopic.told(announcement));
        return CancelOutcome.CANCELLED;
    }
}
