package org.section307.detention.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.section307.detention.lifecycle.domain.Screenings.NOON;
import static org.section307.detention.lifecycle.domain.Screenings.OWNER;
import static org.section307.detention.lifecycle.domain.Screenings.SHIPMENT;
import static org.section307.detention.lifecycle.domain.Screenings.act;
import static org.section307.detention.lifecycle.domain.Screenings.custody;
import static org.section307.detention.lifecycle.domain.Screenings.hold;
import static org.section307.detention.lifecycle.domain.Screenings.moment;
import static org.section307.detention.lifecycle.domain.Screenings.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agency's record of the past and a verdict make of a shipment between them. */
class RecordOfThePastTest {
    private static final LocalDate DETAINED = LocalDate.parse("2021-03-02");
    private static final LocalDate KNOWN = LocalDate.parse("2021-03-04");
    private static final OfficersAct CONFIRM = new OfficersAct.Confirm(ConfirmReason.RECORD_CONFIRMED);
    private static final OfficersAct REJECT = new OfficersAct.Reject(RejectReason.RECORD_CORRECTED);
    private static final OfficersAct FALSE_MATCH = new OfficersAct.Release(ReleaseReason.FALSE_MATCH);

    private static Screenings recorded(Screenings verdict) {
        return verdict.recorded(DETAINED.toString(), KNOWN.toString());
    }

    private static Absorption.Applied absorb(Optional<Custody> present, Screenings verdict) {
        return (Absorption.Applied) Absorption.decide(present, verdict.screening(), NOON);
    }

    private static LocalDate heldOn(Custody custody, int line, int ordinal) {
        return ((Hold.Detained) hold(custody, line, ordinal)).held().day();
    }

    /** The rule of the record, case by case: who says that goods were detained, and what becomes of the shipment. */
    @ParameterizedTest
    @CsvSource({
        "true,  DETAINS, HELD",
        "true,  REVIEWS, IN_REVIEW",
        "true,  CLEAR,   IN_REVIEW",
        "false, DETAINS, IN_REVIEW",
        "false, REVIEWS, IN_REVIEW",
        "false, CLEAR,"
    })
    void the_record_and_the_verdict_hold_goods_only_together(
            boolean detained, String says, @org.jspecify.annotations.Nullable CustodyState expected) {
        var verdict = verdict(1, 1).recorded(detained ? DETAINED.toString() : null, null);
        switch (says) {
            case "DETAINS" -> verdict.detains(1, "a");
            case "REVIEWS" -> verdict.reviews(1, "a");
            default -> verdict.names(1, "a", "b");
        }

        var after = custody(verdict);

        assertThat(after.state()).isEqualTo(Optional.ofNullable(expected));
        assertThat(after.holds().stream().anyMatch(hold -> hold.particulars().isDisputed()))
                .isEqualTo(detained != says.equals("DETAINS"));
    }

    @Test
    void a_line_that_both_hold_is_held_from_the_records_day_and_known_from_the_day_the_agency_knew() {
        var applied = absorb(Optional.empty(), recorded(verdict(1, 1).detains(1, "a")));

        var held = (Hold.Held) hold(applied.after(), 1, 1);
        assertThat(held.held()).isEqualTo(NOON.on(DETAINED));
        assertThat(held.particulars().opened()).isEqualTo(NOON.on(DETAINED));
        assertThat(applied.known()).isEqualTo(Map.of(held.id(), KNOWN));
    }

    @Test
    void a_record_without_the_day_on_which_the_agency_knew_means_the_day_of_the_detention() {
        var applied = absorb(Optional.empty(), verdict(1, 1).detains(1, "a").recorded(DETAINED.toString(), null));

        assertThat(applied.known()).containsValue(DETAINED);
    }

    @Test
    void a_line_only_in_review_beside_one_that_both_hold_is_an_ordinary_review() {
        var after = custody(recorded(verdict(1, 1).detains(1, "a").reviews(2, "b")));

        assertThat(hold(after, 2, 1)).isInstanceOf(Hold.InReview.class);
        assertThat(hold(after, 2, 1).particulars().isDisputed()).isFalse();
        assertThat(hold(after, 2, 1).particulars().opened().day()).isEqualTo(KNOWN);
    }

    @Test
    void every_line_that_an_order_reaches_is_reviewed_where_the_agency_had_detained_nothing() {
        var after = custody(
                verdict(1, 1).detains(1, "a").reviews(2, "b").names(3, "c", "d").recorded(null, null));

        assertThat(after.holds()).hasSize(2).allSatisfy(hold -> {
            assertThat(hold).isInstanceOf(Hold.InReview.class);
            assertThat(hold.particulars().isDisputed()).isTrue();
            assertThat(hold.particulars().opened()).isEqualTo(NOON);
        });
    }

    @Test
    void a_disputed_line_stays_in_review_whatever_later_verdicts_of_that_kind_add() {
        var after = custody(
                verdict(1, 1).reviews(1, "a").recorded(null, null),
                verdict(1, 2).detains(1, "a").recorded(null, null),
                verdict(1, 3).detains(1, "a").detains(1, "b").recorded(null, null));

        assertThat(hold(after, 1, 1)).isInstanceOf(Hold.InReview.class);
    }

    @Test
    void a_disputed_line_that_a_later_verdict_and_the_record_both_hold_is_held_from_the_records_day() {
        var before = custody(recorded(verdict(1, 1).reviews(1, "a")));

        var applied = absorb(Optional.of(before), recorded(verdict(1, 2).detains(1, "a")));

        assertThat(heldOn(applied.after(), 1, 1)).isEqualTo(DETAINED);
        assertThat(applied.known()).containsValue(KNOWN);
    }

    @Test
    void a_confirmed_record_is_held_from_its_day() {
        var after = act(custody(recorded(verdict(1, 1))), 0, 1, CONFIRM, moment("2026-12-01T17:00:00Z"));

        assertThat(((Hold.Held) hold(after, 0, 1)).held())
                .isEqualTo(moment("2026-12-01T17:00:00Z").on(DETAINED));
        assertThat(((Hold.Detained) hold(after, 0, 1)).countedUnder()).isEqualTo("none");
    }

    @Test
    void a_confirmed_review_without_a_recorded_detention_is_held_from_the_confirmation() {
        var disputed = custody(verdict(1, 1).detains(1, "a").recorded(null, "2021-03-04"));

        var after = act(disputed, 1, 1, CONFIRM, moment("2026-12-01T17:00:00Z"));

        assertThat(heldOn(after, 1, 1)).isEqualTo("2026-12-01");
    }

    @Test
    void a_rejected_dispute_does_not_return_for_that_version() {
        var rejected = act(custody(verdict(1, 1).detains(1, "a").recorded(null, null)), 1, 1, REJECT, NOON);

        var after = absorb(Optional.of(rejected), verdict(1, 2).detains(1, "a").recorded(null, null))
                .after();

        assertThat(after.state()).contains(CustodyState.CLEARED);
    }

    @Test
    void a_new_order_on_a_line_whose_dispute_was_rejected_is_disputed_again_and_not_held() {
        var rejected = act(custody(verdict(1, 1).detains(1, "a").recorded(null, null)), 1, 1, REJECT, NOON);

        var after = absorb(
                        Optional.of(rejected),
                        verdict(1, 2).detains(1, "a").detains(1, "b").recorded(null, null))
                .after();

        assertThat(hold(after, 1, 2)).isInstanceOf(Hold.InReview.class);
        assertThat(hold(after, 1, 2).particulars().grounds())
                .extracting(Ground::key)
                .containsExactly("HISTORY_DISAGREES", "b");
    }

    @Test
    void a_corrected_day_of_detention_moves_the_hold_and_its_version() {
        var before = custody(recorded(verdict(1, 1).detains(1, "a")));

        var applied = absorb(Optional.of(before), verdict(2, 1).detains(1, "a").recorded("2021-03-09", null));

        assertThat(heldOn(applied.after(), 1, 1)).isEqualTo("2021-03-09");
        assertThat(hold(applied.after(), 1, 1).particulars().version()).isGreaterThan(1);
        assertThat(applied.known()).isEmpty();
    }

    @Test
    void a_line_held_anew_after_its_release_is_known_on_that_day() {
        var released = act(custody(recorded(verdict(1, 1).detains(1, "a"))), 1, 1, FALSE_MATCH, NOON);

        var applied = absorb(Optional.of(released), recorded(verdict(2, 1).detains(1, "a")));

        assertThat(heldOn(applied.after(), 1, 2)).isEqualTo(DETAINED);
        assertThat(applied.known()).isEmpty();
    }

    @Test
    void a_line_held_anew_while_its_first_detention_counts_is_held_from_that_day_and_not_from_the_records() {
        var proven = new OfficersAct.Release(ReleaseReason.ADMISSIBLE_PROOF);
        var released = act(custody(recorded(verdict(1, 1).detains(1, "a"))), 1, 1, proven, NOON);

        var applied = absorb(Optional.of(released), recorded(verdict(2, 1).detains(1, "a")));

        assertThat(heldOn(applied.after(), 1, 1)).isEqualTo(DETAINED);
        assertThat(heldOn(applied.after(), 1, 2)).isEqualTo(NOON.day());
        assertThat(applied.known()).isEmpty();
    }

    @Test
    void a_disputed_line_that_a_later_version_does_not_detain_stays_in_review() {
        var disputed = custody(verdict(1, 1).recorded(null, null).detains(1, "a"));

        var after = absorb(
                        Optional.of(disputed),
                        recorded(verdict(2, 1).reviews(1, "b").detains(2, "a")))
                .after();

        assertThat(hold(after, 1, 1)).isInstanceOf(Hold.InReview.class);
        assertThat(heldOn(after, 2, 1)).isEqualTo(DETAINED);
    }

    @Test
    void a_line_that_an_officer_rejected_is_known_on_the_day_it_is_held_after_all() {
        var rejected = act(custody(recorded(verdict(1, 1).reviews(1, "a"))), 1, 1, REJECT, NOON);

        var applied = absorb(Optional.of(rejected), recorded(verdict(2, 1).detains(1, "a")));

        assertThat(heldOn(applied.after(), 1, 2)).isEqualTo(DETAINED);
        assertThat(applied.known()).isEmpty();
    }

    @Test
    void another_record_moves_every_holds_version() {
        var before = custody(verdict(1, 1).reviews(1, "a").recorded(null, null));

        var after = absorb(Optional.of(before), verdict(2, 1).recorded(null, "2021-03-04"))
                .after();

        assertThat(hold(after, 1, 1).particulars().version()).isEqualTo(2);
        assertThat(after.history()).isEqualTo(new History(History.Source.SYNTHETIC, null, KNOWN));
    }

    @Test
    void headers_without_a_record_leave_the_record_that_is_known() {
        var before = custody(recorded(verdict(1, 1).detains(1, "a")));
        var screening = Screening.unreadable(SHIPMENT, new VerdictKey(2, 1), OWNER, null, BigDecimal.ZERO);

        var after = ((Absorption.Applied) Absorption.decide(Optional.of(before), screening, NOON)).after();

        assertThat(after.history()).isEqualTo(before.history());
    }

    @Test
    void an_agency_does_not_know_of_a_detention_before_it() {
        assertThatThrownBy(() -> new History(
                        History.Source.AGENCY, LocalDate.parse("2021-03-04"), LocalDate.parse("2021-03-02")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
