package org.section307.detention.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.section307.detention.lifecycle.domain.Screenings.NOON;
import static org.section307.detention.lifecycle.domain.Screenings.OWNER;
import static org.section307.detention.lifecycle.domain.Screenings.SHIPMENT;
import static org.section307.detention.lifecycle.domain.Screenings.absorb;
import static org.section307.detention.lifecycle.domain.Screenings.act;
import static org.section307.detention.lifecycle.domain.Screenings.custody;
import static org.section307.detention.lifecycle.domain.Screenings.hold;
import static org.section307.detention.lifecycle.domain.Screenings.moment;
import static org.section307.detention.lifecycle.domain.Screenings.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AbsorptionTest {
    private static final OfficersAct RELEASE = new OfficersAct.Release(ReleaseReason.ADMISSIBLE_PROOF);
    private static final OfficersAct REJECT = new OfficersAct.Reject(RejectReason.FALSE_MATCH);

    @Test
    void an_order_that_detains_opens_a_hold_with_the_lines_value() {
        var after = custody(verdict(1, 1).value(3, "12500.00").detains(3, "a"));

        assertThat(after.holds()).singleElement().isInstanceOfSatisfying(Hold.Held.class, held -> {
            assertThat(held.id()).isEqualTo(new DetentionId(SHIPMENT, 3, 1));
            assertThat(held.held()).isEqualTo(NOON);
            assertThat(held.particulars().value()).isEqualTo("12500.00");
        });
    }

    @Test
    void an_order_that_asks_for_review_opens_a_review() {
        var after = custody(verdict(1, 1).reviews(1, "a"));

        assertThat(hold(after, 1, 1)).isInstanceOf(Hold.InReview.class);
    }

    @Test
    void a_line_with_a_detaining_and_a_reviewing_order_is_one_hold_with_a_ground_each() {
        var after = custody(verdict(1, 1).detains(1, "a").reviews(1, "b").reviews(1, ReviewReason.INCOMPLETE));

        assertThat(after.holds()).singleElement().isInstanceOf(Hold.Held.class);
        assertThat(hold(after, 1, 1).particulars().grounds())
                .extracting(Ground::key)
                .containsExactly("INCOMPLETE", "a", "b");
        assertThat(hold(after, 1, 1).particulars().bases()).containsExactly(Basis.WRO, Basis.UFLPA);
    }

    @Test
    void a_superseded_order_is_named_beside_the_one_that_holds_and_is_no_basis() {
        var after = custody(
                verdict(1, 1).detainsIfInCustodyOn(1, "finding", "2021-03-29").names(1, "wro", "finding"));

        assertThat(hold(after, 1, 1).particulars().bases()).containsExactly(Basis.FINDING);
        assertThat(hold(after, 1, 1).particulars().grounds()).hasSize(2);
    }

    @Test
    void a_superseded_order_holds_nothing_by_itself() {
        var after = custody(verdict(1, 1).names(1, "wro", "uflpa"));

        assertThat(after.holds()).isEmpty();
    }

    @Test
    void a_clear_verdict_on_a_shipment_without_holds_makes_no_custody() {
        assertThat(custody(verdict(1, 1)).state()).isEmpty();
    }

    @Test
    void a_clear_verdict_closes_nothing() {
        var before = custody(verdict(1, 1).detains(1, "a").reviews(2, "b"));

        var after = absorb(Optional.of(before), verdict(2, 1), NOON);

        assertThat(after.holds()).isEqualTo(before.holds());
        assertThat(after.absorbed().key()).isEqualTo(new VerdictKey(2, 1));
        assertThat(after.sequence()).isEqualTo(2);
    }

    @Test
    void a_later_verdict_that_only_asks_for_review_does_not_soften_a_hold() {
        var after = custody(verdict(1, 1).detains(1, "a"), verdict(1, 2).reviews(1, "a"));

        assertThat(hold(after, 1, 1)).isInstanceOf(Hold.Held.class);
        assertThat(hold(after, 1, 1).particulars().detains()).isTrue();
    }

    @Test
    void a_later_verdict_turns_a_review_into_a_hold_from_that_day() {
        var later = moment("2026-12-24T17:00:00Z");
        var before = custody(verdict(1, 1).reviews(1, "a"));

        var after = absorb(Optional.of(before), verdict(1, 2).detains(1, "a"), later);

        assertThat(((Hold.Held) hold(after, 1, 1)).held()).isEqualTo(later);
        assertThat(hold(after, 1, 1).particulars().grounds()).hasSize(1);
    }

    @Test
    void a_later_verdict_adds_its_grounds_to_the_open_hold() {
        var after = custody(verdict(1, 1).detains(1, "a"), verdict(1, 2).detains(1, "b"));

        assertThat(hold(after, 1, 1).particulars().grounds())
                .extracting(Ground::key)
                .containsExactly("a", "b");
        assertThat(hold(after, 1, 1).particulars().version()).isEqualTo(2);
    }

    @Test
    void a_verdict_that_changes_nothing_on_a_hold_leaves_its_version() {
        var after = custody(verdict(1, 1).detains(1, "a"), verdict(1, 2).detains(1, "a"));

        assertThat(hold(after, 1, 1).particulars().version()).isEqualTo(1);
    }

    @Test
    void another_entry_number_importer_or_port_moves_every_hold_open_or_closed_by_one_version() {
        var before = act(custody(verdict(1, 1).detains(1, "a").detains(2, "a")), 2, 1, RELEASE, NOON);
        for (var owner : java.util.List.of(
                new Owner(OWNER.importer(), OWNER.filer(), OWNER.port(), "00261111157", OWNER.billKey()),
                new Owner("98-7654321AB", OWNER.filer(), OWNER.port(), OWNER.entryKey(), OWNER.billKey()),
                new Owner(OWNER.importer(), OWNER.filer(), "4601", OWNER.entryKey(), OWNER.billKey()))) {

            var after = absorb(Optional.of(before), verdict(1, 2).of(owner).detains(1, "a"), NOON);

            assertThat(hold(after, 1, 1).particulars().version()).isEqualTo(2);
            assertThat(hold(after, 2, 1).particulars().version()).isEqualTo(3);
            assertThat(hold(after, 2, 1)).isInstanceOf(Hold.Released.class);
        }
    }

    @Test
    void another_owner_and_another_ground_together_are_one_version() {
        var before = custody(verdict(1, 1).detains(1, "a"));
        var owner = new Owner(OWNER.importer(), OWNER.filer(), "4601", OWNER.entryKey(), OWNER.billKey());

        var after = absorb(Optional.of(before), verdict(1, 2).of(owner).detains(1, "b"), NOON);

        assertThat(hold(after, 1, 1).particulars().version()).isEqualTo(2);
    }

    @Test
    void an_amended_value_becomes_the_open_holds_value() {
        var after = custody(
                verdict(1, 1).value(1, "100.00").detains(1, "a"),
                verdict(2, 1).value(1, "90.01").detains(1, "a"));

        assertThat(hold(after, 1, 1).particulars().value()).isEqualTo("90.01");
    }

    @Test
    void a_verdict_not_newer_than_the_absorbed_one_does_nothing() {
        var present = Optional.of(custody(verdict(2, 3)));

        assertThat(Absorption.decide(present, verdict(2, 3).detains(1, "a").screening(), NOON))
                .isEqualTo(new Absorption.Stale());
        assertThat(Absorption.decide(present, verdict(2, 2).detains(1, "a").screening(), NOON))
                .isEqualTo(new Absorption.Stale());
        assertThat(Absorption.decide(present, verdict(1, 9).detains(1, "a").screening(), NOON))
                .isEqualTo(new Absorption.Stale());
    }

    @Test
    void a_released_ground_does_not_return_for_the_same_version() {
        var released = act(custody(verdict(1, 1).detains(1, "a")), 1, 1, RELEASE, NOON);

        var after = absorb(Optional.of(released), verdict(1, 2).detains(1, "a"), NOON);

        assertThat(after.holds()).hasSize(1);
        assertThat(after.state()).contains(CustodyState.RELEASED);
    }

    @Test
    void a_released_ground_returns_with_a_new_version_as_a_hold_of_the_next_ordinal() {
        var released = act(custody(verdict(1, 1).detains(1, "a")), 1, 1, RELEASE, NOON);

        var after = absorb(Optional.of(released), verdict(2, 1).detains(1, "a"), NOON);

        assertThat(hold(after, 1, 1)).isInstanceOf(Hold.Released.class);
        assertThat(hold(after, 1, 2)).isInstanceOf(Hold.Held.class);
    }

    @Test
    void another_order_holds_a_released_line_again_and_alone() {
        var released = act(custody(verdict(1, 1).detains(1, "a")), 1, 1, RELEASE, NOON);

        var after = absorb(Optional.of(released), verdict(1, 2).detains(1, "a").detains(1, "b"), NOON);

        assertThat(hold(after, 1, 2).particulars().grounds())
                .extracting(Ground::key)
                .containsExactly("b");
    }

    @Test
    void a_rejected_review_does_not_silence_the_same_order_when_it_detains() {
        var rejected = act(custody(verdict(1, 1).reviews(1, "a")), 1, 1, REJECT, NOON);

        var after = absorb(Optional.of(rejected), verdict(1, 2).detains(1, "a"), NOON);

        assertThat(hold(after, 1, 2)).isInstanceOf(Hold.Held.class);
    }

    @Test
    void a_ground_seen_again_in_a_newer_version_is_closed_for_that_version() {
        var seenTwice = custody(verdict(1, 1).detains(1, "a"), verdict(2, 1).detains(1, "a"));
        var released = act(seenTwice, 1, 1, RELEASE, NOON);

        var after = absorb(Optional.of(released), verdict(2, 2).detains(1, "a"), NOON);

        assertThat(after.holds()).hasSize(1);
    }

    @Test
    void a_release_on_an_earlier_day_drops_a_ground_that_asks_for_custody() {
        var released = act(custody(verdict(1, 1).detains(1, "wro")), 1, 1, RELEASE, moment("2026-11-25T17:00:00Z"));

        var after = absorb(
                Optional.of(released),
                verdict(1, 2).detainsIfInCustodyOn(1, "finding", "2026-11-26"),
                moment("2026-11-27T17:00:00Z"));

        assertThat(after.holds()).hasSize(1);
    }

    @Test
    void a_release_on_that_very_day_keeps_it() {
        var released = act(custody(verdict(1, 1).detains(1, "wro")), 1, 1, RELEASE, moment("2026-11-26T17:00:00Z"));

        var after = absorb(
                Optional.of(released),
                verdict(1, 2).detainsIfInCustodyOn(1, "finding", "2026-11-26"),
                moment("2026-11-27T17:00:00Z"));

        assertThat(hold(after, 1, 2)).isInstanceOf(Hold.Held.class);
    }

    @Test
    void unknown_custody_is_custody() {
        var after = custody(verdict(1, 1).detainsIfInCustodyOn(1, "finding", "2021-03-29"));

        assertThat(hold(after, 1, 1)).isInstanceOf(Hold.Held.class);
    }

    @Test
    void another_lines_release_says_nothing_of_this_lines_custody() {
        var released = act(custody(verdict(1, 1).detains(2, "wro")), 2, 1, RELEASE, moment("2026-11-25T17:00:00Z"));

        var after = absorb(
                Optional.of(released),
                verdict(1, 2).detainsIfInCustodyOn(1, "finding", "2026-11-26"),
                moment("2026-11-27T17:00:00Z"));

        assertThat(hold(after, 1, 1)).isInstanceOf(Hold.Held.class);
    }

    @Test
    void a_line_released_and_held_again_is_in_custody() {
        var released = act(custody(verdict(1, 1).detains(1, "a")), 1, 1, RELEASE, moment("2026-11-25T17:00:00Z"));
        var heldAgain = absorb(Optional.of(released), verdict(1, 2).detains(1, "b"), moment("2026-11-26T17:00:00Z"));

        var after = absorb(
                Optional.of(heldAgain),
                verdict(1, 3).detainsIfInCustodyOn(1, "finding", "2026-11-28"),
                moment("2026-11-29T17:00:00Z"));

        assertThat(hold(after, 1, 2).particulars().grounds())
                .extracting(Ground::key)
                .containsExactly("b", "finding");
    }

    @Test
    void an_unreadable_verdict_puts_the_whole_shipment_in_review() {
        var outcome = Absorption.decide(
                Optional.empty(),
                Screening.unreadable(SHIPMENT, new VerdictKey(1, 1), OWNER, null, BigDecimal.ZERO),
                NOON);

        var after = ((Absorption.Applied) outcome).after();
        assertThat(hold(after, 0, 1)).isInstanceOf(Hold.InReview.class);
        assertThat(after.state()).contains(CustodyState.IN_REVIEW);
    }

    @Test
    void the_same_verdict_in_readable_form_is_still_news_and_only_once() {
        var unreadable = Absorption.decide(
                Optional.empty(),
                Screening.unreadable(SHIPMENT, new VerdictKey(1, 1), OWNER, null, BigDecimal.ZERO),
                NOON);
        var before = Optional.of(((Absorption.Applied) unreadable).after());

        var healed = absorb(before, verdict(1, 1).detains(1, "a"), NOON);

        assertThat(hold(healed, 1, 1)).isInstanceOf(Hold.Held.class);
        assertThat(hold(healed, 0, 1)).isInstanceOf(Hold.InReview.class);
        assertThat(Absorption.decide(
                        Optional.of(healed), verdict(1, 1).detains(2, "a").screening(), NOON))
                .isEqualTo(new Absorption.Stale());
    }

    @Test
    void a_readable_verdict_makes_its_unreadable_copy_stale() {
        var present = Optional.of(custody(verdict(1, 1)));

        assertThat(Absorption.decide(
                        present,
                        Screening.unreadable(SHIPMENT, new VerdictKey(1, 1), OWNER, null, BigDecimal.ZERO),
                        NOON))
                .isEqualTo(new Absorption.Stale());
    }

    @Test
    void a_line_that_an_order_holds_without_a_value_is_refused() {
        var grounds = verdict(1, 1).detains(1, "a").screening().grounds();

        assertThatThrownBy(() -> new Screening(
                        SHIPMENT, new VerdictKey(1, 1), true, OWNER, null, null, java.util.Map.of(), grounds))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
