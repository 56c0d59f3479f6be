package org.section307.detention.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.detention.lifecycle.domain.Screenings.NOON;
import static org.section307.detention.lifecycle.domain.Screenings.SHIPMENT;
import static org.section307.detention.lifecycle.domain.Screenings.custody;
import static org.section307.detention.lifecycle.domain.Screenings.hold;
import static org.section307.detention.lifecycle.domain.Screenings.verdict;

import org.junit.jupiter.api.Test;

class OfficersDecisionTest {
    private static final OfficersAct RELEASE = new OfficersAct.Release(ReleaseReason.ADMISSIBLE_PROOF);
    private static final OfficersAct REJECT = new OfficersAct.Reject(RejectReason.OTHER_ORIGIN);
    private static final OfficersAct CONFIRM = new OfficersAct.Confirm(ConfirmReason.MATCH_CONFIRMED);
    private static final DetentionId LINE_1 = new DetentionId(SHIPMENT, 1, 1);

    @Test
    void a_hold_that_changed_since_it_was_read_refuses_the_act() {
        var present = custody(
                verdict(1, 1).detains(1, "a"), verdict(1, 2).detains(1, "a").detains(1, "b"));

        var outcome = ActOutcome.decide(present, LINE_1, 1, RELEASE, NOON);

        assertThat(outcome).isEqualTo(new ActOutcome.Changed());
    }

    @Test
    void a_change_on_another_line_does_not_stand_in_the_way() {
        var present = custody(
                verdict(1, 1).detains(1, "a"), verdict(1, 2).detains(1, "a").detains(2, "a"));

        var outcome = ActOutcome.decide(present, LINE_1, 1, RELEASE, NOON);

        assertThat(outcome).isInstanceOf(ActOutcome.Done.class);
    }

    @Test
    void a_line_that_never_had_a_hold_is_unseen() {
        var present = custody(verdict(1, 1).detains(1, "a"));

        var outcome = ActOutcome.decide(present, new DetentionId(SHIPMENT, 2, 1), 1, RELEASE, NOON);

        assertThat(outcome).isEqualTo(new ActOutcome.Unseen());
    }

    @Test
    void a_confirmed_review_is_held_from_the_confirmation_and_not_from_the_verdict() {
        var present = custody(verdict(1, 1).reviews(1, "a"));
        var later = Screenings.moment("2026-12-01T15:00:00Z");

        var after = Screenings.act(present, 1, 1, CONFIRM, later);

        assertThat(((Hold.Held) hold(after, 1, 1)).held()).isEqualTo(later);
        assertThat(hold(after, 1, 1).particulars().opened()).isEqualTo(NOON);
    }

    @Test
    void a_shipment_is_held_as_long_as_one_line_is() {
        var present = custody(verdict(1, 1).detains(1, "a").detains(2, "a"));

        var after = Screenings.act(present, 1, 1, RELEASE, NOON);

        assertThat(after.state()).contains(CustodyState.HELD);
    }

    @Test
    void a_shipment_is_released_when_its_last_held_line_is() {
        var present = custody(verdict(1, 1).detains(1, "a").reviews(2, "b"));
        var rejected = Screenings.act(present, 2, 1, REJECT, NOON);

        var after = Screenings.act(rejected, 1, 1, RELEASE, NOON);

        assertThat(after.state()).contains(CustodyState.RELEASED);
    }

    @Test
    void a_shipment_is_cleared_when_all_its_reviews_are_rejected() {
        var present = custody(verdict(1, 1).reviews(1, "a"));

        var after = Screenings.act(present, 1, 1, REJECT, NOON);

        assertThat(after.state()).contains(CustodyState.CLEARED);
        assertThat(after.sequence()).isEqualTo(2);
    }

    @Test
    void only_the_dismissal_of_a_false_match_uncounts_a_detention() {
        var uncounting = java.util.Arrays.stream(ReleaseReason.values())
                .filter(reason -> !((Hold.Detained) hold(
                                Screenings.act(
                                        custody(verdict(1, 1).detains(1, "a")),
                                        1,
                                        1,
                                        new OfficersAct.Release(reason),
                                        NOON),
                                1,
                                1))
                        .counts())
                .toList();

        assertThat(uncounting).containsExactly(ReleaseReason.FALSE_MATCH);
    }
}
