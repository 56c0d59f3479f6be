package org.section307.wro.screening.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.section307.engine.OrderBook;
import org.section307.engine.policy.Gap;
import org.section307.wro.Manifests;
import org.section307.wro.screening.domain.Decision.Asked;
import org.section307.wro.screening.domain.Decision.Unfit;
import org.section307.wro.screening.domain.ScreeningStore.Known;

class DecideFilingsTest {
    private static final OrderBook BOOK = OrderBook.shipped();
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final FilingKey FIRST =
            new FilingKey(new ShipmentId(UUID.fromString("0198b2c4-7d10-7a3e-9c51-2f6b8e4d1a07")), 1);
    private static final FilingKey SECOND = new FilingKey(FIRST.shipment(), 2);
    private static final byte[] MANIFEST = Manifests.clear();

    /** Documents that only tell what they are about. */
    private static final class PlainDocuments implements ScreeningDocuments {
        @Override
        public byte[] event(ScreeningId id, Result result) {
            return (id + " " + result.verdict() + " " + result.failure()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte @Nullable [] gaps(List<Gap> gaps) {
            return null;
        }
    }

    private static Filing.Contents intact(byte[] bytes) {
        return new Filing.Contents.Intact(bytes, Sha256.hex(bytes));
    }

    private static Filing filing(FilingKey key, Filing.Contents contents, boolean again) {
        return new Filing(key, false, again, new Owner("12-3456789AB", null, "2704", null, null, null), contents);
    }

    private static Filing filing(FilingKey key) {
        return filing(key, intact(MANIFEST), false);
    }

    private static Decision decide(Map<FilingKey, Known> known, Filing... filings) {
        return DecideFilings.decide(List.of(filings), known, BOOK, new PlainDocuments(), NOW);
    }

    private static Known known(byte[] manifest, boolean screened) {
        return new Known(Sha256.hex(manifest), screened, null, screened ? 260 : 0);
    }

    /** A version of which only something unreadable came. */
    private static Known unreadable() {
        return new Known(null, true, Failure.UNREADABLE, 200);
    }

    @Test
    void every_new_version_is_screened_under_the_revision() {
        var decision = decide(Map.of(), filing(SECOND), filing(FIRST));

        assertThat(decision.revision()).isEqualTo(BOOK.revision());
        assertThat(decision.fresh())
                .extracting(NewScreening::id)
                .containsExactly(new ScreeningId(SECOND, BOOK.revision()), new ScreeningId(FIRST, BOOK.revision()));
        assertThat(decision.unfit()).isEmpty();
    }

    @Test
    void a_version_that_arrives_twice_is_screened_once() {
        var decision = decide(Map.of(), filing(FIRST), filing(FIRST));

        assertThat(decision.fresh()).hasSize(1);
        assertThat(decision.filings()).hasSize(2);
    }

    @Test
    void a_screened_version_is_not_screened_again() {
        var decision = decide(Map.of(FIRST, known(MANIFEST, true)), filing(FIRST));

        assertThat(decision.fresh()).isEmpty();
        assertThat(decision.asked()).isEmpty();
    }

    @Test
    void a_screened_version_that_is_asked_for_is_told_again() {
        var asked = filing(FIRST, intact(MANIFEST), true);

        var decision = decide(Map.of(FIRST, known(MANIFEST, true)), filing(FIRST), asked);

        assertThat(decision.fresh()).isEmpty();
        assertThat(decision.asked())
                .containsExactly(new Asked(new ScreeningId(FIRST, BOOK.revision()), asked.owner(), 260));
    }

    @Test
    void a_version_known_but_not_screened_under_this_revision_is_screened() {
        var decision = decide(Map.of(FIRST, known(MANIFEST, false)), filing(FIRST, intact(MANIFEST), true));

        assertThat(decision.fresh()).hasSize(1);
        assertThat(decision.asked()).isEmpty();
    }

    @Test
    void damaged_bytes_are_a_review_and_for_people() {
        var damaged = filing(FIRST, new Filing.Contents.Damaged(), false);

        var decision = decide(Map.of(), damaged);

        assertThat(decision.fresh())
                .extracting(screening -> screening.result().failure())
                .containsExactly(Failure.UNREADABLE);
        assertThat(decision.unfit()).containsExactly(new Unfit(damaged, Failure.UNREADABLE));
    }

    @Test
    void intact_bytes_win_over_damaged_ones_of_the_same_version() {
        var damaged = filing(FIRST, new Filing.Contents.Damaged(), false);

        var decision = decide(Map.of(), damaged, filing(FIRST));

        assertThat(decision.fresh()).hasSize(1);
        assertThat(decision.fresh().getFirst().result()).isInstanceOf(Result.Screened.class);
        assertThat(decision.unfit()).containsExactly(new Unfit(damaged, Failure.UNREADABLE));
    }

    @Test
    void other_bytes_than_those_stored_for_the_version_are_no_filing() {
        var other = filing(FIRST, intact(Manifests.held()), false);

        var decision = decide(Map.of(FIRST, known(MANIFEST, true)), other);

        assertThat(decision.fresh()).isEmpty();
        assertThat(decision.unfit()).containsExactly(new Unfit(other, Failure.UNREADABLE));
    }

    @Test
    void damaged_or_other_bytes_of_a_version_that_was_read_are_no_verdict_under_a_later_revision_either() {
        for (var contents : List.of(new Filing.Contents.Damaged(), intact(Manifests.held()))) {
            var arrived = filing(FIRST, contents, true);

            var decision = decide(Map.of(FIRST, known(MANIFEST, false)), arrived);

            assertThat(decision.fresh()).isEmpty();
            assertThat(decision.asked()).isEmpty();
            assertThat(decision.unfit()).containsExactly(new Unfit(arrived, Failure.UNREADABLE));
        }
    }

    @Test
    void what_nobody_could_read_is_screened_when_its_bytes_arrive() {
        for (boolean again : List.of(true, false)) {
            var decision = decide(Map.of(FIRST, unreadable()), filing(FIRST, intact(MANIFEST), again));

            assertThat(decision.fresh())
                    .extracting(NewScreening::result)
                    .singleElement()
                    .isInstanceOf(Result.Screened.class);
            assertThat(decision.asked()).isEmpty();
            assertThat(decision.unfit()).isEmpty();
        }
    }

    @Test
    void what_stays_unreadable_is_only_told_again() {
        var damaged = filing(FIRST, new Filing.Contents.Damaged(), true);
        var noManifest = filing(FIRST, intact("[1, 2".getBytes(StandardCharsets.UTF_8)), true);
        for (var arrived : List.of(damaged, noManifest)) {
            var decision = decide(Map.of(FIRST, unreadable()), arrived);

            assertThat(decision.fresh()).isEmpty();
            assertThat(decision.asked()).extracting(Asked::eventSizeBytes).containsExactly(200);
        }
    }

    @Test
    void bytes_that_are_no_manifest_are_unreadable() {
        var noManifest = filing(FIRST, intact("[1, 2".getBytes(StandardCharsets.UTF_8)), false);

        var decision = decide(Map.of(), noManifest);

        assertThat(decision.unfit()).containsExactly(new Unfit(noManifest, Failure.UNREADABLE));
    }

    @Test
    @SuppressWarnings("NullAway") // a book that the engine stumbles over
    void an_engine_that_fails_makes_the_filing_unscreenable() {
        var result = Result.of(MANIFEST, null);

        assertThat(result).isEqualTo(new Result.Failed(Failure.UNSCREENABLE));
    }

    @Test
    void the_same_bytes_under_the_same_revision_give_the_same_hash() {
        var once = decide(Map.of(), filing(FIRST)).fresh().getFirst();
        var again = decide(Map.of(), filing(FIRST)).fresh().getFirst();

        assertThat(again.resultSha256()).isEqualTo(once.resultSha256());
    }
}
