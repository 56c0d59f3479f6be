package org.section307.wro.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.section307.kit.queue.Outbox;
import org.section307.kit.queue.OutboxEvent;
import org.section307.wro.order.domain.Fence;
import org.section307.wro.screening.domain.Burial;
import org.section307.wro.screening.domain.Decision;
import org.section307.wro.screening.domain.Owner;
import org.section307.wro.screening.domain.ScreeningId;
import org.section307.wro.screening.domain.ScreeningStore;

/** Stores what was decided, behind the fence: one transaction. */
@ApplicationScoped
class StoreVerdicts {
    private static final String TOPIC = "screenings.v1";
    private static final String TYPE = "org.section307.shipment.screened.v1";

    private final Fence fence;
    private final ScreeningStore store;
    private final Outbox outbox;

    StoreVerdicts(Fence fence, ScreeningStore store, Outbox outbox) {
        this.fence = fence;
        this.store = store;
        this.outbox = outbox;
    }

    /** What became of a decision. */
    sealed interface Outcome {
        /** It is stored. */
        record Stored(Set<ScreeningId> added) implements Outcome {}

        /** Nothing is stored: another revision is in force than the one it was made under. */
        record HeadMoved(int head) implements Outcome {}
    }

    @Transactional
    Outcome store(Decision decision, Burial burial) {
        int head = fence.enter();
        if (head != decision.revision()) {
            return new Outcome.HeadMoved(head);
        }
        store.keep(decision.filings());
        var added = store.add(decision.fresh());
        var events = new ArrayList<OutboxEvent>();
        decision.fresh().stream()
                .filter(screening -> added.contains(screening.id()))
                .map(screening -> event(screening.id(), screening.owner(), screening.eventBytes().length))
                .forEach(events::add);
        decision.asked().stream()
                .map(asked -> event(asked.id(), asked.owner(), asked.eventSizeBytes()))
                .forEach(events::add);
        outbox.append(events);
        decision.unfit().forEach(unfit -> burial.bury(unfit.filing(), unfit.failure()));
        return new Outcome.Stored(added);
    }

    private static OutboxEvent event(ScreeningId id, Owner owner, int sizeBytes) {
        return new OutboxEvent(
                TOPIC,
                id.shipment().toString(),
                id.version(),
                id.revision(),
                id.shipment() + "/" + id.version() + "/" + id.revision(),
                TYPE,
                extensions(id, owner),
                sizeBytes);
    }

    private static Map<String, String> extensions(ScreeningId id, Owner owner) {
        var extensions = new TreeMap<String, String>();
        extensions.put("version", String.valueOf(id.version()));
        extensions.put("revision", String.valueOf(id.revision()));
        extensions.put("importer", owner.importer());
        extensions.put("port", owner.port());
        add(extensions, "filer", owner.filer());
        add(extensions, "entrykey", owner.entryKey());
        add(extensions, "billkey", owner.billKey());
        var history = owner.history();
        if (history != null) {
            extensions.put("historysource", history.source());
            add(extensions, "detainedon", history.detainedOn());
            add(extensions, "knownon", history.knownOn());
            add(extensions, "enteredvalue", history.enteredValue());
        }
        return extensions;
    }

    private static void add(Map<String, String> extensions, String name, @Nullable String value) {
        if (value != null) {
            extensions.put(name, value);
        }
    }
}
