package org.section307.shipment.filing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.shipment.filing.domain.Authority.Refusal.ANOTHERS_IMPORTER;
import static org.section307.shipment.filing.domain.Authority.Refusal.ANOTHERS_PORT;
import static org.section307.shipment.filing.domain.Authority.Refusal.NO_RECORD_OF_THE_PAST;
import static org.section307.shipment.filing.domain.Authority.Refusal.RECORD_OF_THE_PAST;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.kit.access.Caller;

class AuthorityTest {
    private static final String OWN = "11-1111111AA";
    private static final String ANOTHERS = "22-2222222BB";
    private static final History PAST = history("2021-06-02", "2021-06-04");

    @Test
    void an_importer_files_under_its_own_number_only_and_a_broker_for_anyone() {
        Caller importer = caller("importer", Set.of(OWN), null);

        assertThat(Authority.refusalToFile(importer, facts(OWN, null))).isEmpty();
        assertThat(Authority.refusalToFile(importer, facts(ANOTHERS, null))).contains(ANOTHERS_IMPORTER);
        assertThat(Authority.refusalToFile(caller("importer", Set.of(), "ABC"), facts(ANOTHERS, null)))
                .isEmpty();
    }

    @Test
    void who_sees_a_filing_without_owning_it_may_not_change_it() {
        Filing.Owner owner = new Filing.Owner(OWN, "ABC", "2704", false);
        Caller another = new Caller("somebody", Set.of("officer", "importer"), Set.of(ANOTHERS), "XYZ", Set.of());

        assertThat(Authority.refusalToChange(another, owner)).contains(ANOTHERS_IMPORTER);
        assertThat(Authority.refusalToChange(caller("importer", Set.of(OWN), null), owner))
                .isEmpty();
        assertThat(Authority.refusalToChange(caller("importer", Set.of(), "ABC"), owner))
                .isEmpty();
        assertThat(Authority.refusalToChange(
                        caller("importer", Set.of(), "ABC"), new Filing.Owner(OWN, null, "2704", false)))
                .contains(ANOTHERS_IMPORTER);
    }

    @Test
    void the_keeper_of_records_files_the_past_for_any_importer_and_nothing_else() {
        Caller records = caller("records", Set.of(), null);

        assertThat(Authority.refusalToFile(records, facts(ANOTHERS, PAST))).isEmpty();
        assertThat(Authority.refusalToFile(records, facts(ANOTHERS, null))).contains(NO_RECORD_OF_THE_PAST);
    }

    @Test
    void a_number_or_a_filer_code_lets_the_keeper_of_records_file_nothing_of_today() {
        assertThat(Authority.refusalToFile(caller("records", Set.of(OWN), "ABC"), facts(OWN, null)))
                .contains(NO_RECORD_OF_THE_PAST);
    }

    @Test
    void nobody_turns_a_filing_of_today_into_a_record_of_the_past_or_back() {
        Filing.Owner past = new Filing.Owner(OWN, null, "2704", true);
        Filing.Owner today = new Filing.Owner(OWN, null, "2704", false);

        assertThat(Authority.refusalToTurn(past, facts(OWN, null))).contains(NO_RECORD_OF_THE_PAST);
        assertThat(Authority.refusalToTurn(today, facts(OWN, PAST))).contains(RECORD_OF_THE_PAST);
        assertThat(Authority.refusalToTurn(past, facts(OWN, PAST))).isEmpty();
        assertThat(Authority.refusalToTurn(today, facts(OWN, null))).isEmpty();
    }

    @Test
    void the_keeper_of_records_changes_the_past_and_nothing_else() {
        Caller records = caller("records", Set.of(OWN), null);

        assertThat(Authority.refusalToChange(records, new Filing.Owner(ANOTHERS, null, "2704", true)))
                .isEmpty();
        assertThat(Authority.refusalToChange(records, new Filing.Owner(OWN, null, "2704", false)))
                .contains(NO_RECORD_OF_THE_PAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"importer", "officer", "supervisor", "analyst", "order-manager", "case-officer"})
    void nobody_else_files_or_changes_the_past(String role) {
        Caller caller = caller(role, Set.of(OWN), "ABC");

        assertThat(Authority.refusalToFile(caller, facts(OWN, PAST))).contains(RECORD_OF_THE_PAST);
        assertThat(Authority.refusalToChange(caller, new Filing.Owner(OWN, "ABC", "2704", true)))
                .contains(RECORD_OF_THE_PAST);
    }

    @Test
    void a_keeper_of_records_of_one_port_files_and_changes_nothing_of_another() {
        Caller elsewhere = new Caller("somebody", Set.of("records"), Set.of(), null, Set.of("4601"));

        assertThat(Authority.refusalToFile(elsewhere, facts(ANOTHERS, PAST))).contains(ANOTHERS_PORT);
        assertThat(Authority.refusalToChange(elsewhere, new Filing.Owner(ANOTHERS, null, "2704", true)))
                .contains(ANOTHERS_PORT);
    }

    /** Midnight in New York is 05:00 UTC in winter. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-09, 2021-01-10, 2021-01-11T04:59:59Z, ''",
        "2021-01-10, 2021-01-11, 2021-01-11T04:59:59Z, KNOWN_ON",
        "2021-01-11, 2021-01-11, 2021-01-11T04:59:59Z, DETAINED_ON KNOWN_ON",
        "2021-01-11, 2021-01-11, 2021-01-11T05:00:00Z, ''",
        ", 2021-01-11, 2021-01-11T04:59:59Z, KNOWN_ON",
        "2021-01-11, , 2021-01-11T04:59:59Z, DETAINED_ON",
        ", , 2021-01-11T04:59:59Z, ''"
    })
    void a_day_lies_ahead_until_it_has_begun_in_new_york(
            @Nullable String detained, @Nullable String known, Instant now, String ahead) {
        ManifestFacts facts = facts(OWN, history(detained, known));

        assertThat(facts.daysAhead(now).stream().map(Enum::name).sorted())
                .containsExactly(ahead.isEmpty() ? new String[0] : ahead.split(" ", -1));
    }

    private static History history(@Nullable String detained, @Nullable String known) {
        return new History(
                History.Source.AGENCY,
                detained == null ? null : LocalDate.parse(detained),
                known == null ? null : LocalDate.parse(known),
                new BigDecimal("12500.00"));
    }

    private static Caller caller(String role, Set<String> importers, @Nullable String filer) {
        return new Caller("somebody", Set.of(role), importers, filer, Set.of());
    }

    private static ManifestFacts facts(String importer, @Nullable History history) {
        return new ManifestFacts(
                importer,
                "2704",
                LocalDate.of(2021, 6, 1),
                null,
                new ManifestFacts.BillOfLading("MAEU", "A-1", "MAEUA1"),
                List.of(1),
                history);
    }
}
