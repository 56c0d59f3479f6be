package org.section307.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.section307.engine.Engine;
import org.section307.engine.OrderBook;

class ScreeningCasesTest {
    private static final Map<String, List<String>> DISAGREEMENTS = new TreeMap<>();
    private static List<ScreeningCase> cases = List.of();

    @BeforeAll
    static void screen_all_cases() {
        OrderBook book = OrderBook.shipped();
        cases = ScreeningCase.all();
        for (ScreeningCase one : cases) {
            List<String> found = Agreement.disagreements(one.expect(), Engine.screen(one.bytes(), book));
            if (!found.isEmpty()) DISAGREEMENTS.put(one.id(), found);
        }
        print();
    }

    @Test
    void every_case_is_there() {
        assertThat(cases).hasSize(178);
    }

    /** A change of agreement in either direction is a diff of this file, for a person to judge. */
    @Test
    void exactly_the_cases_of_the_baseline_do_not_agree_yet() {
        assertThat(DISAGREEMENTS.keySet())
                .containsExactlyInAnyOrderElementsOf(baseline().keySet());
    }

    @Test
    void the_family_on_dates_agrees() {
        assertThat(cases.stream().filter(one -> one.family().equals("dates")).map(ScreeningCase::id))
                .hasSize(20)
                .doesNotContainAnyElementsOf(DISAGREEMENTS.keySet());
    }

    @Test
    void every_case_of_the_baseline_says_what_it_waits_for() {
        assertThat(baseline().values()).allMatch(reason -> reason.matches("(names|goods|places|rules): .{20,}"));
    }

    private static Map<String, String> baseline() {
        try (InputStream stream =
                Objects.requireNonNull(ScreeningCasesTest.class.getResourceAsStream("/cases/not-yet-agreeing.txt"))) {
            Map<String, String> reasons = new TreeMap<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int colon = line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0)
                    reasons.put(line.substring(0, colon), line.substring(colon + 2));
            }
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print() {
        Map<String, List<Boolean>> byFamily = new TreeMap<>();
        for (ScreeningCase one : cases)
            byFamily.computeIfAbsent(one.family(), family -> new ArrayList<>())
                    .add(!DISAGREEMENTS.containsKey(one.id()));
        StringBuilder table = new StringBuilder("screening cases that agree, by family\n");
        byFamily.forEach((family, agree) -> table.append(String.format(
                java.util.Locale.ROOT,
                "  %-20s %3d of %3d%n",
                family,
                agree.stream().filter(yes -> yes).count(),
                agree.size())));
        table.append("  in all ")
                .append(cases.size() - DISAGREEMENTS.size())
                .append(" of ")
                .append(cases.size())
                .append('\n');
        DISAGREEMENTS.forEach((id, found) -> table.append("  - ")
                .append(id)
                .append(": ")
                .append(String.join("; ", found))
                .append('\n'));
        System.out.println(table);
    }
}
