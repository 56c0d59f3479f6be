package org.section307.wro.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.section307.kit.access.Caller;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.HeldBook;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.order.domain.PastBook;
import org.section307.wro.screening.domain.Result;
import org.section307.wro.screening.domain.Screenings;
import org.section307.wro.screening.domain.Sha256;
import org.section307.wro.screening.domain.StoredScreening;

/** Screens stored bytes again under the revision of old, and compares the hash of the result. */
@ApplicationScoped
public class ReplayScreening {
    private final Screenings screenings;
    private final OrderBooks books;

    ReplayScreening(Screenings screenings, OrderBooks books) {
        this.screenings = screenings;
        this.books = books;
    }

    /** What a replay shows. */
    public sealed interface Replay {
        /** The same bytes. */
        @SuppressWarnings("ArrayRecordComponent") // bytes go out once; nobody compares replays
        record Same(byte[] result) implements Replay {}

        /** Other bytes: the promise of a replay is broken. */
        record Differs() implements Replay {}

        /** The revision is another engine's than this replica runs. */
        record OtherEngine(String engineVersion, String policyVersion) implements Replay {}
    }

    /** Replays a verdict that has a result. Outside any transaction: the book of old may have to be built first. */
    public Replay replay(Caller caller, StoredScreening screening) {
        return switch (books.at(screening.id().revision())) {
            case PastBook.Here(HeldBook held) -> replay(caller, screening, held);
            case PastBook.OtherEngine(BookRevision revision) ->
                new Replay.OtherEngine(revision.engineVersion(), revision.policyVersion());
        };
    }

    private Replay replay(Caller caller, StoredScreening screening, HeldBook held) {
        var bytes = screenings
                .manifest(caller, screening.id())
                .orElseThrow(() -> new IllegalStateException("no manifest is stored for " + screening.id()));
        return switch (Result.of(bytes, held.book())) {
            case Result.Screened same
            when Sha256.hex(same.bytes()).equals(screening.resultSha256()) -> new Replay.Same(same.bytes());
            case Result.Screened other -> new Replay.Differs();
            case Result.Failed failed -> new Replay.Differs();
        };
    }
}
