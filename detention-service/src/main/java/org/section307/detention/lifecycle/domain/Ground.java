package org.section307.detention.lifecycle.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a line is held or reviewed. A hold has at most one ground for each {@link #key}. */
public sealed interface Ground {
    /** Order id, or the reason's name where no order asks. */
    String key();

    /** The law it stands on; empty where no order asks. */
    default Optional<Basis> basisInLaw() {
        return switch (this) {
            case OfOrder order -> Optional.of(order.basis());
            case Named named -> Optional.of(named.basis());
            case OfReason reason -> Optional.empty();
        };
    }

    /** Newest manifest version in which a screening saw it: a closed ground does not return for that version. */
    long version();

    /** Whether it is that the agency's record of the past and a verdict disagree. */
    default boolean isDisagreement() {
        return this instanceof OfReason of && of.reason() == ReviewReason.HISTORY_DISAGREES;
    }

    /** Rank among grounds of one key: 2 detains, 1 asks for review, 0 is only named. */
    int rank();

    /** The same ground, seen in that version. */
    Ground seenIn(long newestVersion);

    /** Of two with one key the stronger, seen in the newer version: nothing softens a ground that stands. */
    default Ground or(Ground later) {
        var stronger = later.rank() >= rank() ? later : this;
        return stronger.seenIn(Math.max(version(), later.version()));
    }

    /**
     * An order that detains or asks for review.
     *
     * @param inCustodyOn it holds only goods not yet released on that day; null for no such condition
     */
    record OfOrder(
            String orderId,
            Basis basis,
            Answer answer,
            @Nullable LocalDate inCustodyOn,
            long version) implements Ground {
        @Override
        public String key() {
            return orderId;
        }

        @Override
        public int rank() {
            return answer == Answer.DETAIN ? 2 : 1;
        }

        @Override
        public OfOrder seenIn(long newestVersion) {
            return new OfOrder(orderId, basis, answer, inCustodyOn, newestVersion);
        }
    }

    /** A review that no order asks for. */
    record OfReason(ReviewReason reason, long version) implements Ground {
        @Override
        public String key() {
            return reason.name();
        }

        @Override
        public int rank() {
            return 1;
        }

        @Override
        public OfReason seenIn(long newestVersion) {
            return new OfReason(reason, newestVersion);
        }
    }

    /** An order whose place another one takes: it is named and holds nothing. */
    record Named(String orderId, Basis basis, String supersededBy, long version) implements Ground {
        @Override
        public String key() {
            return orderId;
        }

        @Override
        public int rank() {
            return 0;
        }

        @Override
        public Named seenIn(long newestVersion) {
            return new Named(orderId, basis, supersededBy, newestVersion);
        }
    }
}
