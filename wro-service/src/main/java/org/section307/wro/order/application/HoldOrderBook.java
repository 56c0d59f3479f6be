package org.section307.wro.order.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.section307.wro.order.domain.BookUnusable;
import org.section307.wro.order.domain.HeldBook;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.order.domain.PastBook;
import org.section307.wro.order.domain.Revisions;

/** Holds the head revision in memory, and swaps it whole when the head has moved. */
@ApplicationScoped
public class HoldOrderBook implements OrderBooks {
    private final Revisions revisions;
    private final RecentBooks recent = new RecentBooks();
    private final AtomicReference<@Nullable HeldBook> held = new AtomicReference<>();

    HoldOrderBook(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public HeldBook held() {
        var book = held.get();
        return book != null ? book : head();
    }

    @Override
    public HeldBook head() {
        // looked at before the head is read: what is held by then was the head, and the head only rises
        var book = held.get();
        int number = revisions.head().orElseThrow(() -> new BookUnusable("there is no order book yet"));
        if (book == null || book.number() < number) {
            held.accumulateAndGet(
                    HeldBook.of(revisions.revision(number), revisions.rows(number)), HoldOrderBook::later);
            return held();
        }
        if (book.number() > number) {
            throw new BookUnusable("revision " + number + " is in force although " + book.number()
                    + " was: an older copy of the database was put in place, and this replica must start anew");
        }
        return book;
    }

    @Override
    public PastBook at(int number) {
        var book = held.get();
        if (book != null && book.number() == number) {
            return new PastBook.Here(book);
        }
        var revision = revisions.revision(number);
        return revision.isOfThisEngine()
                ? new PastBook.Here(recent.get(number, () -> HeldBook.of(revision, revisions.rows(number))))
                : new PastBook.OtherEngine(revision);
    }

    /** Why nothing can be screened now; nothing where the revision in force is held. */
    public Optional<String> trouble() {
        try {
            head();
            return Optional.empty();
        } catch (BookUnusable unusable) {
            return Optional.of(unusable.reason());
        }
    }

    private static @Nullable HeldBook later(@Nullable HeldBook one, @Nullable HeldBook other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.number() > other.number() ? one : other;
    }
}
