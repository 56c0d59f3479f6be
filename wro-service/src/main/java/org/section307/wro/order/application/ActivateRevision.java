package org.section307.wro.order.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.section307.kit.queue.Outbox;
import org.section307.kit.queue.OutboxEvent;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.BookUnusable;
import org.section307.wro.order.domain.HeldBook;
import org.section307.wro.order.domain.OrderDocuments;
import org.section307.wro.order.domain.OrderVersion;
import org.section307.wro.order.domain.RevisionWriter;
import org.section307.wro.order.domain.Revisions;
import org.section307.wro.order.domain.SourceRow;

/** Puts a revision of the order book in force: writes everything, closes the fence, moves the head; one transaction. */
@ApplicationScoped
public class ActivateRevision {
    private static final String TOPIC = "orders.v1";
    private static final String TYPE = "org.section307.order.published.v1";

    private final Revisions revisions;
    private final RevisionWriter writer;
    private final OrderDocuments documents;
    private final Outbox outbox;
    private final Clock clock;

    ActivateRevision(Revisions revisions, RevisionWriter writer, OrderDocuments documents, Outbox outbox, Clock clock) {
        this.revisions = revisions;
        this.writer = writer;
        this.documents = documents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Makes the data that the engine ships the first revision, unless there is one: two replicas may start at once. Where
     * the head was made for another engine or policy than runs here, or a release ships other rows than the head has, they
     * become the next revision. An order that is no longer shipped stays: only an end of its own ends it.
     *
     * @return number of the revision in force
     * @throws BookUnusable where a row can't be read as an order, or the head's rows were tampered with; nothing is changed
     */
    @Transactional
    public int atStart() {
        writer.begin();
        var shipped = documents.shipped();
        var head = revisions.head();
        if (head.isEmpty()) {
            return write(1, List.of(), shipped);
        }
        int number = head.get();
        var rows = rows(number);
        var news = SourceRow.news(rows, shipped);
        return news.isEmpty() && revisions.revision(number).isOfThisEngine() ? number : write(number + 1, rows, news);
    }

    /**
     * Puts the next revision in force.
     *
     * @param changes rows of new orders and of those that change; all others stay as they are
     * @return its number
     * @throws BookUnusable where a row can't be read as an order, or the head's rows were tampered with; nothing is changed
     */
    @Transactional
    public int next(List<SourceRow> changes) {
        writer.begin();
        int head = revisions.head().orElseThrow(() -> new IllegalStateException("there is no first revision"));
        return write(head + 1, rows(head), changes);
    }

    /** The rows of a revision, as they were when it was made: a new one must not pass on what was tampered with. */
    private List<SourceRow> rows(int number) {
        var rows = revisions.rows(number);
        revisions.revision(number).requireMadeOf(rows);
        return rows;
    }

    private int write(int number, List<SourceRow> before, List<SourceRow> changes) {
        var now = clock.instant();
        var rows = SourceRow.changed(before, changes);
        var revision = BookRevision.ofThisEngine(number, rows);
        var changed = HeldBook.of(revision, rows).versions(changes, documents);
        writer.add(revision, changed, now);
        outbox.append(changed.stream().map(version -> event(version, number)).toList());
        writer.moveHead(number, now);
        return number;
    }

    private static OutboxEvent event(OrderVersion version, int revision) {
        return new OutboxEvent(
                TOPIC,
                version.orderId(),
                revision,
                revision,
                version.orderId() + "/" + revision,
                TYPE,
                Map.of("revision", String.valueOf(revision)),
                version.facts().length);
    }
}
