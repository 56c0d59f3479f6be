package org.section307.wro.screening.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.section307.engine.Engine;
import org.section307.engine.OrderBook;
import org.section307.engine.Screening;
import org.section307.engine.policy.Gap;
import org.section307.engine.policy.Verdict;

/** What bytes come to under a revision of the order book: a pure function of the two. */
public sealed interface Result {
    Verdict verdict();

    /** The engine's result, and the bytes it is hashed and stored as. */
    @SuppressWarnings("ArrayRecordComponent") // bytes go in and out once; nobody compares results
    record Screened(Screening.Screened screening, byte[] bytes) implements Result {
        @Override
        public Verdict verdict() {
            return screening.verdict();
        }
    }

    /** No result. Fail closed: a person looks at the whole shipment. */
    record Failed(Failure failure) implements Result {
        @Override
        public Verdict verdict() {
            return Verdict.IN_REVIEW;
        }
    }

    static Result of(Filing.Contents contents, OrderBook book) {
        return switch (contents) {
            case Filing.Contents.Damaged damaged -> new Failed(Failure.UNREADABLE);
            case Filing.Contents.Intact(byte[] bytes, String sha256) -> of(bytes, book);
        };
    }

    static Result of(byte[] canonicalManifest, OrderBook book) {
        try {
            return switch (Engine.screen(canonicalManifest, book)) {
                case Screening.Screened screened -> new Screened(screened, screened.resultBytes());
                case Screening.Unreadable unreadable -> new Failed(Failure.UNREADABLE);
            };
        } catch (RuntimeException | StackOverflowError failed) {
            // the engine promises not to throw; if it does, its message may quote the manifest and goes nowhere
            return new Failed(Failure.UNSCREENABLE);
        }
    }

    default boolean incomplete() {
        return this instanceof Screened screened && screened.screening().incomplete();
    }

    default @Nullable Failure failure() {
        return this instanceof Failed failed ? failed.failure() : null;
    }

    default @Nullable LocalDate importDate() {
        return this instanceof Screened screened ? screened.screening().importDate() : null;
    }

    /** What the screening could not see. */
    default List<Gap> gaps() {
        return this instanceof Screened screened ? screened.screening().gaps() : List.of();
    }

    /** Keys by which a change of the order book finds the shipment. */
    default Set<String> trace() {
        return this instanceof Screened screened ? screened.screening().trace() : Set.of();
    }
}
