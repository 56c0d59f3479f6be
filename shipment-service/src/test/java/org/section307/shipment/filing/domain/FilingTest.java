package org.section307.shipment.filing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.section307.shipment.filing.domain.Filing.Amendment;

class FilingTest {
    private static final String ON_FILE = "a".repeat(64);
    private static final String ANOTHER = "b".repeat(64);
    private static final Precondition MATCHES = ON_FILE::equals;
    private static final Precondition MATCHES_NOTHING = sha256 -> false;

    @Test
    void an_amendment_of_the_version_on_file_becomes_the_next() {
        assertThat(filing("1-3", "").amend(manifest(ANOTHER, 1, 2, 3), MATCHES))
                .isEqualTo(new Amendment.Next(5, LineNumbers.none()));
    }

    @Test
    void what_an_amendment_drops_is_retired_with_all_that_was_before() {
        assertThat(filing("1-3", "7").amend(manifest(ANOTHER, 2, 4), MATCHES))
                .isEqualTo(new Amendment.Next(5, LineNumbers.of(List.of(1, 3, 7))));
    }

    @Test
    void a_retired_number_is_refused_at_its_place() {
        assertThat(filing("1-3", "5,7").amend(manifest(ANOTHER, 1, 7, 2, 5), MATCHES))
                .isEqualTo(new Amendment.ReusesLines(List.of(1, 3)));
    }

    @Test
    void an_amendment_of_another_version_is_stale() {
        assertThat(filing("1", "").amend(manifest(ANOTHER, 1), MATCHES_NOTHING)).isEqualTo(new Amendment.Stale());
    }

    @Test
    void the_manifest_on_file_sent_again_changes_nothing_whatever_it_was_made_from() {
        assertThat(filing("1", "").amend(manifest(ON_FILE, 1), MATCHES_NOTHING)).isEqualTo(new Amendment.Unchanged());
    }

    @Test
    void a_filing_is_unique_by_its_entry_whoever_imports() {
        assertThat(facts("11-1111111AA", "002-6110316-2").naturalKey())
                .isEqualTo(facts("22-2222222BB", "002-6110316-2").naturalKey());
    }

    @Test
    void without_an_entry_it_is_unique_by_bill_and_importer() {
        assertThat(facts("11-1111111AA", null).naturalKey())
                .isEqualTo(facts("11-1111111AA", null).naturalKey())
                .isNotEqualTo(facts("22-2222222BB", null).naturalKey());
    }

    private static Filing filing(String lines, String retired) {
        return new Filing(
                new UUID(0, 1),
                4,
                ON_FILE,
                new Filing.Owner("11-1111111AA", null, "2704", false),
                NaturalKey.ofEntry("00261103162"),
                LineNumbers.parse(lines),
                LineNumbers.parse(retired));
    }

    private static Manifest manifest(String sha256, Integer... lines) {
        ManifestFacts facts = facts("11-1111111AA", "002-6110316-2");
        return new Manifest(
                new byte[0],
                sha256,
                new ManifestFacts(
                        facts.importer(),
                        facts.port(),
                        facts.importDate(),
                        facts.entryNumber(),
                        facts.bill(),
                        List.of(lines),
                        null));
    }

    private static ManifestFacts facts(String importer, @org.jspecify.annotations.Nullable String entryNumber) {
        return new ManifestFacts(
                importer,
                "2704",
                LocalDate.of(2021, 6, 1),
                entryNumber,
                new ManifestFacts.BillOfLading("MAEU", "A-1", "MAEUA1"),
                List.of(1),
                null);
    }
}
