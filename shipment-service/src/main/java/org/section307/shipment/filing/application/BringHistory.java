package org.section307.shipment.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.section307.kit.access.Caller;
import org.section307.kit.queue.Outbox;
import org.section307.kit.queue.OutboxEvent;
import org.section307.shipment.filing.domain.Announcement;
import org.section307.shipment.filing.domain.Authority;
import org.section307.shipment.filing.domain.Filings;
import org.section307.shipment.filing.domain.HistoryBody;
import org.section307.shipment.filing.domain.HistoryBody.Line;
import org.section307.shipment.filing.domain.HistoryOutcome;
import org.section307.shipment.filing.domain.HistoryOutcome.Conflict;
import org.section307.shipment.filing.domain.HistoryOutcome.Kind;
import org.section307.shipment.filing.domain.NaturalKey;
import org.section307.shipment.filing.domain.NaturalKeys;
import org.section307.shipment.filing.domain.NaturalKeys.Claim;

/**
 * Takes many records of the past on file, all or none. What is on file with the same bytes stays as it is, so that the same
 * body may be sent again after any interruption.
 */
@ApplicationScoped
public class BringHistory {
    private final NaturalKeys naturalKeys;
    private final Filings filings;
    private final Outbox outbox;
    private final ShipmentIds ids;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    BringHistory(
            NaturalKeys naturalKeys,
            Filings filings,
            Outbox outbox,
            ShipmentIds ids,
            Clock clock,
            TransactionSynchronizationRegistry transaction) {
        this.naturalKeys = naturalKeys;
        this.filings = filings;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What keeps the body from being brought at all. */
    public List<HistoryBody.Fault> faults(HistoryBody body) {
        return body.faults(clock.instant());
    }

    /** Brings a body that has no faults. */
    @Transactional
    public HistoryOutcome bring(Caller caller, HistoryBody body) {
        Optional<Authority.Refusal> refusal = body.lines().stream()
                .flatMap(line -> Authority.refusalToFile(caller, line.manifest().facts()).stream())
                .findFirst();
        if (refusal.isPresent()) {
            return new HistoryOutcome.NotYours(refusal.get());
        }
        Instant now = clock.instant();
        SortedMap<NaturalKey, UUID> wanted = new TreeMap<>();
        for (Line line : body.lines()) {
            wanted.computeIfAbsent(keyOf(line), key -> ids.next(now));
        }
        Map<NaturalKey, Claim> claims = naturalKeys.claim(caller, wanted);
        List<Conflict> conflicts = conflicts(body, claims);
        if (!conflicts.isEmpty()) {
            transaction.setRollbackOnly();
            return new HistoryOutcome.OnFileOtherwise(conflicts);
        }
        return new HistoryOutcome.Brought(shipments(caller, body, wanted, claims, now));
    }

    private static List<Conflict> conflicts(HistoryBody body, Map<NaturalKey, Claim> claims) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Line line : body.lines()) {
            if (claims.get(keyOf(line)) instanceof Claim.Held held && !held.is(line.manifest())) {
                conflicts.add(new Conflict(line.number(), held.visible() ? held.shipmentId() : null));
            }
        }
        return conflicts;
    }

    private List<HistoryOutcome.Shipment> shipments(
            Caller caller, HistoryBody body, Map<NaturalKey, UUID> wanted, Map<NaturalKey, Claim> claims, Instant now) {
        Map<NaturalKey, UUID> known = new HashMap<>(wanted);
        Set<NaturalKey> onFile = new HashSet<>();
        claims.forEach((key, claim) -> {
            if (claim instanceof Claim.Held held) {
                known.put(key, held.shipmentId());
                onFile.add(key);
            }
        });
        List<Filings.NewFiling> added = new ArrayList<>();
        List<HistoryOutcome.Shipment> shipments = new ArrayList<>();
        for (Line line : body.lines()) {
            NaturalKey key = keyOf(line);
            UUID id = Objects.requireNonNull(known.get(key));
            // a key is on file from its first line on: the same manifest twice in a body is filed once
            boolean first = onFile.add(key);
            if (first) {
                added.add(new Filings.NewFiling(id, line.manifest()));
            }
            shipments.add(new HistoryOutcome.Shipment(line.number(), id, first ? Kind.FILED : Kind.ON_FILE));
        }
        outbox.append(events(filings.add(caller, added, now)));
        return shipments;
    }

    private static List<OutboxEvent> events(List<Announcement> filed) {
        return filed.stream()
                .flatMap(announcement -> ShipmentsTopic.told(announcement).stream())
                .toList();
    }

    private static NaturalKey keyOf(Line line) {
        return line.manifest().facts().naturalKey();
    }
}
