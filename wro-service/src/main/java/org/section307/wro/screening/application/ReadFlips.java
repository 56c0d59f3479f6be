package org.section307.wro.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.section307.engine.flip.Flips;
import org.section307.kit.access.Caller;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.HeldBook;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.order.domain.PastBook;
import org.section307.wro.screening.domain.ScreeningId;
import org.section307.wro.screening.domain.Screenings;
import org.section307.wro.screening.domain.StoredScreening;
import org.section307.wro.screening.domain.WhatFlips;

/** Works out what would flip a verdict, from the bytes and the revision it was made of. For the agency alone. */
@ApplicationScoped
public class ReadFlips {
    private final Screenings screenings;
    private final OrderBooks books;

    ReadFlips(Screenings screenings, OrderBooks books) {
        this.screenings = screenings;
        this.books = books;
    }

    /** What is found. */
    public sealed interface Found {
        /** The flips; none for a verdict that is clear. */
        record Some(Flips flips) implements Found {}

        /** The verdict is about what could not be read or screened: no value of it decides. */
        record Unscreened() implements Found {}

        /** There is no such verdict that this caller oversees. */
        record Nothing() implements Found {}

        /** Only another engine than runs here says what would flip its verdicts. */
        record OtherEngine(String engineVersion, String policyVersion) implements Found {}
    }

    /** Outside any transaction: it takes its time, and a verdict that has a result never changes. */
    public Found find(Caller caller, ScreeningId id) {
        var stored = screenings.find(caller, id).filter(screening -> caller.oversees(screening.port()));
        if (stored.isEmpty()) {
            return new Found.Nothing();
        }
        return stored.get().failure() != null
                ? new Found.Unscreened()
                : under(books.at(id.revision()), caller, stored.get());
    }

    private Found under(PastBook book, Caller caller, StoredScreening screening) {
        return switch (book) {
            case PastBook.OtherEngine(BookRevision revision) ->
                new Found.OtherEngine(revision.engineVersion(), revision.policyVersion());
            case PastBook.Here(HeldBook held) ->
                screenings
                        .manifest(caller, screening.id())
                        .<Found>map(bytes -> new Found.Some(WhatFlips.of(bytes, held.book())))
                        .orElseGet(Found.Nothing::new);
        };
    }
}
