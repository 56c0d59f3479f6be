package org.section307.bench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.section307.bench.Refused;

class ScreeningCasesTest {
    private static Run run = new Run(List.of());

    @BeforeAll
    static void screen_all_cases() throws Refused {
        Screener library = new Screener.Library();
        run = Run.of(CaseFile.read(Shipped.CASES), library);
        Report.print(run, library.name(), baseline(), System.out);
    }

    @Test
    void every_case_is_there() {
        assertThat(run.rows()).hasSize(178);
    }

    /** A change of agreement in either direction is a diff of not-yet-agreeing.txt, for a person to judge. */
    @Test
    void exactly_the_cases_of_the_baseline_do_not_agree_yet() throws Refused {
        assertThat(run.disagreeing().stream().map(Run.Row::id)).containsExactlyInAnyOrderElementsOf(baseline());
        assertThat(run.isAsExpected(baseline())).isTrue();
    }

    @Test
    void the_family_on_dates_agrees() {
        assertThat(run.rows().stream()
                        .filter(row -> row.screeningCase().family().equals("dates")))
                .hasSize(20)
                .allMatch(Run.Row::agrees);
    }

    @Test
    void every_case_of_the_baseline_says_what_it_waits_for() throws Exception {
        String list = new String(
                Files.readAllBytes(Shipped.CASES.resolveSibling("not-yet-agreeing.txt")), StandardCharsets.UTF_8);
        assertThat(list.lines().filter(line -> !line.startsWith("#")))
                .allMatch(line -> line.matches("[a-z0-9-]+: (names|goods|places|rules): .{20,}"));
    }

    private static Set<String> baseline() throws Refused {
        return CaseFile.notYetAgreeing(Shipped.CASES);
    }
}
