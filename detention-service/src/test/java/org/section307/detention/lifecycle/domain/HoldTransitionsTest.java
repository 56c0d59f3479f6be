package org.section307.detention.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.detention.lifecycle.domain.Screenings.NOON;
import static org.section307.detention.lifecycle.domain.Screenings.SHIPMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HoldTransitionsTest {
    private static final OfficersAct RELEASE = new OfficersAct.Release(ReleaseReason.ADMISSIBLE_PROOF);
    private static final OfficersAct CONFIRM = new OfficersAct.Confirm(ConfirmReason.MATCH_CONFIRMED);
    private static final OfficersAct REJECT = new OfficersAct.Reject(RejectReason.FALSE_MATCH);
    private static final Particulars GOODS = new Particulars(
            new DetentionId(SHIPMENT, 1, 1),
            new BigDecimal("12500.00"),
            List.of(new Ground.OfReason(ReviewReason.INCOMPLETE, 1)),
            NOON,
            4);
    private static final Hold IN_REVIEW = new Hold.InReview(GOODS);
    private static final Hold HELD = new Hold.Held(GOODS, NOON);
    private static final Hold RELEASED = new Hold.Released(GOODS, NOON, ReleaseReason.FALSE_MATCH, NOON);
    private static final Hold DISMISSED = new Hold.Dismissed(GOODS, RejectReason.OTHER_GOODS, NOON);

    static Stream<Arguments> legalTransitions() {
        return Stream.of(
                Arguments.of(IN_REVIEW, CONFIRM, "HELD"),
                Arguments.of(IN_REVIEW, REJECT, "DISMISSED"),
                Arguments.of(HELD, RELEASE, "RELEASED"));
    }

    /** Every other pair of state and act. */
    static Stream<Arguments> illegalTransitions() {
        return Stream.of(
                Arguments.of(IN_REVIEW, RELEASE),
                Arguments.of(HELD, CONFIRM),
                Arguments.of(HELD, REJECT),
                Arguments.of(RELEASED, RELEASE),
                Arguments.of(RELEASED, CONFIRM),
                Arguments.of(RELEASED, REJECT),
                Arguments.of(DISMISSED, RELEASE),
                Arguments.of(DISMISSED, CONFIRM),
                Arguments.of(DISMISSED, REJECT));
    }

    @ParameterizedTest
    @MethodSource("legalTransitions")
    void an_officer_moves_a_hold_along_the_drawn_lines(Hold hold, OfficersAct act, String expected) {
        var next = act.on(hold, null, NOON).orElseThrow();

        assertThat(next.state()).isEqualTo(expected);
        assertThat(next.id()).isEqualTo(hold.id());
        assertThat(next.particulars().version()).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("illegalTransitions")
    void an_officer_moves_a_hold_along_no_other_line(Hold hold, OfficersAct act) {
        assertThat(act.on(hold, null, NOON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("illegalTransitions")
    void an_illegal_act_is_answered_with_the_state_that_forbids_it(Hold hold, OfficersAct act) {
        var custody = new Custody(
                SHIPMENT,
                1,
                new Custody.Absorbed(new VerdictKey(1, 1), true),
                Screenings.OWNER,
                null,
                null,
                List.of(hold));

        var outcome = ActOutcome.decide(custody, hold.id(), 4, act, NOON);

        assertThat(outcome).isEqualTo(new ActOutcome.WrongState(hold.state()));
    }
}
