package org.section307.detention.lifecycle.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry line's hold. A transition is a method of the state where it is legal.
 *
 * <pre>
 *   verdict asks for review            verdict detains
 *            │                                │
 *            ▼    confirm, or a ground        ▼
 *      ┌───────────┐  now detains       ┌──────────┐
 *      │ IN_REVIEW │ ─────────────────▶ │   HELD   │
 *      └───────────┘                    └──────────┘
 *            │ reject                         │ release
 *            ▼                                ▼
 *      ┌───────────┐                    ┌──────────┐
 *      │ DISMISSED │                    │ RELEASED │
 *      └───────────┘                    └──────────┘
 * </pre>
 *
 * <p>Only a person leads downwards: no verdict, amendment, cancellation or ended order does.
 */
public sealed interface Hold {
    Particulars particulars();

    /** The state's name on the wire. */
    String state();

    default DetentionId id() {
        return particulars().id();
    }

    default int line() {
        return id().line();
    }

    /** A ground's state: it stands while the hold is open; one that is only named never does. */
    default String stateOf(Ground ground) {
        return ground.rank() == 0 ? "NAMED" : this instanceof Open ? "OPEN" : "CLOSED";
    }

    /** The same hold in the same state with other particulars. */
    default Hold with(Particulars other) {
        return switch (this) {
            case InReview review -> new InReview(other);
            case Held held -> new Held(other, held.held());
            case Released released -> new Released(other, released.held(), released.reason(), released.closed());
            case Dismissed dismissed -> new Dismissed(other, dismissed.reason(), dismissed.closed());
        };
    }

    /** Opens a hold with grounds that act: HELD where one detains, else IN_REVIEW. */
    static Open open(Particulars particulars) {
        return particulars.detains() ? new Held(particulars, particulars.opened()) : new InReview(particulars);
    }

    /** A hold that still keeps its line. */
    sealed interface Open extends Hold {
        /** Takes in a later verdict's grounds; never softer than before. */
        Open absorb(List<Ground> later, @Nullable BigDecimal value, Moment now);
    }

    /** A hold that a person ended. */
    sealed interface Closed extends Hold {
        Moment closed();
    }

    /** A hold that counts as a detention, ever since {@link #held}. */
    sealed interface Detained extends Hold {
        /** When the line came to be HELD: its legal day sets the fiscal year. */
        Moment held();

        /** Whether it counts in totals: all do but a dismissed false match. */
        boolean counts();
    }

    /** Something points at an order and does not prove it: an officer looks. */
    record InReview(Particulars particulars) implements Open {
        @Override
        public String state() {
            return "IN_REVIEW";
        }

        /** The officer confirms: the line is held from now. */
        public Held confirm(Moment now) {
            return new Held(particulars.next(), now);
        }

        /** The officer rejects: the line is free of these grounds. */
        public Dismissed reject(RejectReason reason, Moment now) {
            return new Dismissed(particulars.next(), reason, now);
        }

        @Override
        public Open absorb(List<Ground> later, @Nullable BigDecimal value, Moment now) {
            var next = particulars.absorb(later, value);
            return next.detains() ? new Held(next, now) : new InReview(next);
        }
    }

    /** The goods are withheld. */
    record Held(Particulars particulars, Moment held) implements Open, Detained {
        @Override
        public String state() {
            return "HELD";
        }

        @Override
        public boolean counts() {
            return true;
        }

        /** The officer releases the goods. */
        public Released release(ReleaseReason reason, Moment now) {
            return new Released(particulars.next(), held, reason, now);
        }

        @Override
        public Held absorb(List<Ground> later, @Nullable BigDecimal value, Moment now) {
            return new Held(particulars.absorb(later, value), held);
        }
    }

    /** The goods were held and let go. */
    record Released(Particulars particulars, Moment held, ReleaseReason reason, Moment closed)
            implements Closed, Detained {
        @Override
        public String state() {
            return "RELEASED";
        }

        @Override
        public boolean counts() {
            return reason != ReleaseReason.FALSE_MATCH;
        }
    }

    /** The review was rejected; the goods were never held. */
    record Dismissed(Particulars particulars, RejectReason reason, Moment closed) implements Closed {
        @Override
        public String state() {
            return "DISMISSED";
        }
    }
}
