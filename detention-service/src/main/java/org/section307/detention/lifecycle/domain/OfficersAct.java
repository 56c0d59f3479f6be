package org.section307.detention.lifecycle.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an officer does to a hold, and why. */
public sealed interface OfficersAct {
    /** The act's name in the record. */
    String name();

    /** The reason's code. */
    String reasonCode();

    /**
     * Empty where the hold's state does not allow the act.
     *
     * @param history what the agency's record says of the shipment: a review that is confirmed was held from the day it has
     */
    Optional<Hold> on(Hold hold, @Nullable History history, Moment now);

    /** Lets held goods go. */
    record Release(ReleaseReason reason) implements OfficersAct {
        @Override
        public String name() {
            return "RELEASE";
        }

        @Override
        public String reasonCode() {
            return reason.name();
        }

        @Override
        public Optional<Hold> on(Hold hold, @Nullable History history, Moment now) {
            return switch (hold) {
                case Hold.Held held -> Optional.of(held.release(reason, now));
                case Hold.InReview review -> Optional.empty();
                case Hold.Released released -> Optional.empty();
                case Hold.Dismissed dismissed -> Optional.empty();
            };
        }
    }

    /** Turns a review into a hold. */
    record Confirm(ConfirmReason reason) implements OfficersAct {
        @Override
        public String name() {
            return "CONFIRM";
        }

        @Override
        public String reasonCode() {
            return reason.name();
        }

        @Override
        public Optional<Hold> on(Hold hold, @Nullable History history, Moment now) {
            return switch (hold) {
                case Hold.InReview review ->
                    Optional.of(review.confirm(history == null ? now : history.ofDetention(now)));
                case Hold.Held held -> Optional.empty();
                case Hold.Released released -> Optional.empty();
                case Hold.Dismissed dismissed -> Optional.empty();
            };
        }
    }

    /** Dismisses a review. */
    record Reject(RejectReason reason) implements OfficersAct {
        @Override
        public String name() {
            return "REJECT";
        }

        @Override
        public String reasonCode() {
            return reason.name();
        }

        @Override
        public Optional<Hold> on(Hold hold, @Nullable History history, Moment now) {
            return switch (hold) {
                case Hold.InReview review -> Optional.of(review.reject(reason, now));
                case Hold.Held held -> Optional.empty();
                case Hold.Released released -> Optional.empty();
                case Hold.Dismissed dismissed -> Optional.empty();
            };
        }
    }
}
