package org.section307.wro.order.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.section307.wro.order.domain.HeldBook;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.order.domain.Revisions;

/** Holds the head revision in memory, and swaps it whole when the head has moved. */
@ApplicationScoped
public class HoldOrderBook implements OrderBooks {
    private final Revisions revisions;
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
        int number = revisions.head().orElseThrow(() -> new IllegalStateException("there is no order book yet"));
        var book = held.get();
        if (book != null && book.number() >= number) {
            return book;
        }
        var loaded = load(number);
        held.accumulateAndGet(loaded, HoldOrderBook::later);
        return held();
    }

    @Override
    public Optional<HeldBook> at(int number) {
        var book = held.get();
        if (book != null && book.number() == number) {
            return Optional.of(book);
        }
        var revision = revisions.revision(number);
        return revision.isOfThisEngine()
                ? Optional.of(HeldBook.of(revision, revisions.rows(number)))
                : Optional.empty();
    }

    /** Whether a revision is held: without one nothing can be screened. */
    public boolean isLoaded() {
        return held.get() != null;
    }

    private HeldBook load(int number) {
        return HeldBook.of(revisions.revision(number), revisions.rows(number));
    }

    private static @Nullable HeldBook later(@Nullable HeldBook one, @Nullable HeldBook other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.number() > other.number() ? one : other;
    }
}
