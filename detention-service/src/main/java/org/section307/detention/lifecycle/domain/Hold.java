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

    /** A hold that still keeps its line. */
    sealed interface Open extends Hold {
        /**
         * Takes in a later verdict's grounds; never softer than before.
         *
         * @param detained when the goods came to be held, if the verdict detains them
         * @param recorded whether the agency's record of the past says so too: its day then holds, and what was disputed is settled
         */
        Open absorb(List<Ground> later, @Nullable BigDecimal value, Moment detained, boolean recorded);

        /** The same with another value. */
        Open worth(BigDecimal value);
    }

    /** A hold that a person ended. */
    sealed interface Closed extends Hold {
        Moment closed();
    }

    /** A hold that counts as a detention, ever since {@link #held}. */
    sealed interface Detained extends Hold {
        /** What a line is counted under that a person holds and no order does. */
        String UNDER_NO_ORDER = "none";

        /** When the line came to be HELD: its legal day sets the fiscal year. */
        Moment held();

        /** Whether it counts in totals: all do but a dismissed false match. */
        boolean counts();

        /** The order that the detention counts under: the one that leads; {@link #UNDER_NO_ORDER} where none acts. */
        default String countedUnder() {
            return particulars().leadingOrder().orElse(UNDER_NO_ORDER);
        }
    }

    /** Something points at an order and does not prove it: an officer looks. */
    record InReview(Particulars particulars) implements Open {
        @Override
        public String state() {
            return "IN_REVIEW";
        }

        /** The officer confirms: the line is held from then. */
        public Held confirm(Moment detained) {
            return new Held(particulars.next(), detained);
        }

        /** The officer rejects: the line is free of these grounds. */
        public Dismissed reject(RejectReason reason, Moment now) {
            return new Dismissed(particulars.next(), reason, now);
        }

        @Override
        public Open absorb(List<Ground> later, @Nullable BigDecimal value, Moment detained, boolean recorded) {
            var next = particulars.absorb(later, value);
            return next.detains() && (recorded || !next.isDisputed()) ? new Held(next, detained) : new InReview(next);
        }

        @Override
        public InReview worth(BigDecimal value) {
            return new InReview(particulars.worth(value));
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
        public Held absorb(List<Ground> later, @Nullable BigDecimal value, Moment detained, boolean recorded) {
            var next = particulars.absorb(later, value);
            if (!recorded || detained.day().equals(held.day())) {
                return new Held(next, held);
            }
            return new Held(next.version() == particulars.version() ? next.next() : next, held.on(detained.day()));
        }

        @Override
        public Held worth(BigDecimal value) {
            return new Held(particulars.worth(value), held);
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
