package org.section307.detention.lifecycle.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.section307.detention.lifecycle.domain.Custodies;
import org.section307.detention.lifecycle.domain.Custodies.Change;
import org.section307.detention.lifecycle.domain.Custody;
import org.section307.detention.lifecycle.domain.CustodyEvents;
import org.section307.detention.lifecycle.domain.CustodyWriter;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.detention.lifecycle.domain.Hold;
import org.section307.detention.lifecycle.domain.Moment;
import org.section307.detention.totals.domain.Counted;
import org.section307.detention.totals.domain.Tallies;
import org.section307.detention.totals.domain.Tally;
import org.section307.detention.totals.domain.TallyRow;
import org.section307.kit.queue.Outbox;
import org.section307.kit.queue.OutboxEvent;

/** Stores what became of custodies together with everything that must commit with it: the books and the events. */
@ApplicationScoped
class RecordCustody {
    private final Custodies custodies;
    private final CustodyWriter writer;
    private final CustodyEvents events;
    private final Tallies tallies;
    private final Outbox outbox;

    @Inject
    RecordCustody(Custodies custodies, CustodyWriter writer, CustodyEvents events, Tallies tallies, Outbox outbox) {
        this.custodies = custodies;
        this.writer = writer;
        this.events = events;
        this.tallies = tallies;
        this.outbox = outbox;
    }

    /** In the caller's transaction, which holds the locks of all custodies that exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(List<Change> changes, Moment now) {
        custodies.store(changes, now);
        var rows = new ArrayList<TallyRow>();
        var outgoing = new ArrayList<Custody>();
        for (var change : changes) {
            rows.addAll(Tally.difference(
                    change.before().map(RecordCustody::counted).orElse(List.of()),
                    counted(change.after()),
                    now.day(),
                    counted -> change.known().getOrDefault(id(counted), now.day())));
            // a clear verdict on a shipment that never had a hold has no custody to tell of
            if (change.after().state().isPresent()) {
                outgoing.add(change.after());
            }
        }
        tallies.append(rows);
        publish(outgoing);
    }

    private static DetentionId id(Counted counted) {
        return new DetentionId(counted.shipmentId(), counted.line(), counted.ordinal());
    }

    private static List<Counted> counted(Custody custody) {
        return custody.holds().stream()
                .filter(Hold.Detained.class::isInstance)
                .map(Hold.Detained.class::cast)
                .filter(Hold.Detained::counts)
                .map(hold -> new Counted(
                        custody.shipmentId(),
                        hold.line(),
                        hold.id().ordinal(),
                        hold.held().day(),
                        hold.particulars().value(),
                        custody.owner().entryKey(),
                        custody.owner().billKey()))
                .toList();
    }

    private void publish(List<Custody> custodies) {
        var kept = custodies.stream()
                .map(custody ->
                        new CustodyEvents.Event(custody.shipmentId(), custody.sequence(), writer.write(custody)))
                .toList();
        events.keep(kept);
        outbox.append(IntStream.range(0, kept.size())
                .mapToObj(i -> outboxEvent(custodies.get(i), kept.get(i).bytes().length))
                .toList());
    }

    private static OutboxEvent outboxEvent(Custody custody, int sizeBytes) {
        return new OutboxEvent(
                "detentions.v1",
                custody.shipmentId().toString(),
                custody.sequence(),
                0,
                custody.shipmentId() + "/" + custody.sequence(),
                "org.section307.shipment.custody.v1",
                extensions(custody),
                sizeBytes);
    }

    private static Map<String, String> extensions(Custody custody) {
        var owner = custody.owner();
        var extensions = new HashMap<String, String>();
        extensions.put("sequence", Long.toString(custody.sequence()));
        extensions.put("importer", owner.importer());
        extensions.put("port", owner.port());
        extensions.put("billkey", owner.billKey());
        if (owner.filer() != null) {
            extensions.put("filer", owner.filer());
        }
        if (owner.entryKey() != null) {
            extensions.put("entrykey", owner.entryKey());
        }
        if (custody.history() != null) {
            extensions.put("historysource", custody.history().source().name());
        }
        return extensions;
    }
}
