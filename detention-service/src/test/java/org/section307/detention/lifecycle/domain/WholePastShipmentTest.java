package org.section307.detention.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.detention.lifecycle.domain.Screenings.NOON;
import static org.section307.detention.lifecycle.domain.Screenings.OWNER;
import static org.section307.detention.lifecycle.domain.Screenings.SHIPMENT;
import static org.section307.detention.lifecycle.domain.Screenings.act;
import static org.section307.detention.lifecycle.domain.Screenings.custody;
import static org.section307.detention.lifecycle.domain.Screenings.hold;
import static org.section307.detention.lifecycle.domain.Screenings.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A past shipment as a whole, on line 0: what it is worth beside its lines, and when it is reviewed at all. */
class WholePastShipmentTest {
    private static final LocalDate DETAINED = LocalDate.parse("2021-03-02");
    private static final LocalDate KNOWN = LocalDate.parse("2021-03-04");
    private static final OfficersAct CONFIRM = new OfficersAct.Confirm(ConfirmReason.RECORD_CONFIRMED);
    private static final OfficersAct REJECT = new OfficersAct.Reject(RejectReason.RECORD_CORRECTED);

    private static Screenings recorded(Screenings verdict) {
        return verdict.recorded(DETAINED.toString(), KNOWN.toString());
    }

    private static Absorption.Applied absorb(Optional<Custody> present, Screenings verdict) {
        return (Absorption.Applied) Absorption.decide(present, verdict.screening(), NOON);
    }

    @Test
    void a_clear_shipment_that_the_agency_had_detained_is_reviewed_as_a_whole_and_for_its_whole_value() {
        var after = custody(recorded(verdict(1, 1)));

        assertThat(hold(after, 0, 1)).isInstanceOf(Hold.InReview.class);
        assertThat(hold(after, 0, 1).particulars().value()).isEqualTo("1000.00");
        assertThat(hold(after, 0, 1).particulars().opened().day()).isEqualTo(KNOWN);
    }

    @Test
    void a_rejected_clear_shipment_is_not_reviewed_again_for_that_version() {
        var rejected = act(custody(recorded(verdict(1, 1))), 0, 1, REJECT, NOON);

        var after = absorb(Optional.of(rejected), recorded(verdict(1, 2))).after();

        assertThat(after.holds()).hasSize(1);
    }

    @Test
    void a_clear_verdict_after_the_detention_stands_disputes_nothing() {
        var before = custody(recorded(verdict(1, 1).detains(1, "a")));

        var after = absorb(Optional.of(before), recorded(verdict(1, 2))).after();

        assertThat(after.holds()).isEqualTo(before.holds());
    }

    @Test
    void what_stands_in_review_for_the_whole_shipment_is_worth_what_no_other_open_line_is() {
        var before = custody(recorded(verdict(1, 1)));

        var after = absorb(
                        Optional.of(before),
                        recorded(verdict(1, 2)
                                .value(1, "300.00")
                                .detains(1, "a")
                                .value(2, "200.00")
                                .reviews(2, "b")))
                .after();

        assertThat(hold(after, 0, 1).particulars().value()).isEqualTo("500.00");
    }

    @Test
    void the_whole_and_its_lines_together_never_count_more_than_the_shipment_is_worth() {
        var proven = new OfficersAct.Release(ReleaseReason.ADMISSIBLE_PROOF);
        var whole = act(custody(recorded(verdict(1, 1))), 0, 1, CONFIRM, NOON);
        var both = absorb(
                        Optional.of(whole),
                        recorded(verdict(1, 2).value(1, "300.00").detains(1, "a")))
                .after();
        var released = act(both, 1, 1, proven, NOON);

        var after = absorb(Optional.of(released), recorded(verdict(1, 3))).after();

        assertThat(hold(after, 0, 1).particulars().value()).isEqualTo("700.00");
        assertThat(hold(after, 1, 1).particulars().value()).isEqualTo("300.00");
    }

    @Test
    void a_review_takes_nothing_from_what_counts_for_the_whole_shipment() {
        var whole = act(custody(recorded(verdict(1, 1))), 0, 1, CONFIRM, NOON);

        var after = absorb(
                        Optional.of(whole),
                        recorded(verdict(1, 2).value(2, "200.00").reviews(2, "b")))
                .after();

        assertThat(hold(after, 0, 1).particulars().value()).isEqualTo("1000.00");
    }

    @Test
    void an_unreadable_verdict_on_a_recorded_detention_disputes_the_whole_shipment() {
        var screening = Screening.unreadable(
                SHIPMENT,
                new VerdictKey(1, 1),
                OWNER,
                new History(History.Source.AGENCY, DETAINED, null),
                new BigDecimal("1000.00"));

        var after = ((Absorption.Applied) Absorption.decide(Optional.empty(), screening, NOON)).after();

        assertThat(hold(after, 0, 1).particulars().grounds())
                .extracting(Ground::key)
                .containsExactly("HISTORY_DISAGREES", "UNREADABLE");
    }
}
