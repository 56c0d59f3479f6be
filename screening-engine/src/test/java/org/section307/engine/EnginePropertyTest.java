package org.section307.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.section307.engine.cases.ScreeningCase;
import org.section307.engine.policy.LineVerdict;
import org.section307.engine.policy.Verdict;

/** Laws that hold for every manifest; the manifests are made of lines of the screening cases that share a date. */
class EnginePropertyTest {
    private static final List<ObjectNode> LINES = lines();
    private static final String DAY = "2022-03-07";

    @Test
    void the_verdict_is_the_gravest_over_the_lines() {
        qt().withExamples(150).forAll(someLines()).checkAssert(chosen -> {
            Screening together = Manifests.screen(of(chosen));
            Verdict gravest = Verdict.CLEAR;
            for (int line : chosen)
                gravest = gravest.graver(Manifests.screen(of(List.of(line))).verdict());
            assertThat(together.verdict()).isEqualTo(gravest);
        });
    }

    @Test
    void a_line_has_the_same_verdict_alone_and_among_others() {
        qt().withExamples(150).forAll(someLines()).checkAssert(chosen -> {
            List<Verdict> among = verdicts(Manifests.screen(of(chosen)), chosen.size());
            for (int i = 0; i < chosen.size(); i++)
                assertThat(among.get(i))
                        .isEqualTo(Manifests.screen(of(List.of(chosen.get(i)))).verdict());
        });
    }

    @Test
    void the_order_of_parties_inputs_and_materials_changes_no_verdict() {
        qt().withExamples(150).forAll(someLines(), integers().all()).checkAssert((chosen, seed) -> {
            ObjectNode manifest = of(chosen);
            ObjectNode shuffled = manifest.deepCopy();
            shuffle(shuffled, new Random(seed));
            assertThat(Manifests.screen(shuffled).groundsByOrder())
                    .isEqualTo(Manifests.screen(manifest).groundsByOrder());
        });
    }

    @Test
    void the_same_bytes_give_the_same_result_under_any_locale_and_zone() {
        List<ScreeningCase> cases = ScreeningCase.all();
        List<byte[]> first = results(cases);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<byte[]> second = results(cases);
            for (int i = 0; i < cases.size(); i++)
                assertThat(second.get(i)).as(cases.get(i).id()).isEqualTo(first.get(i));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<byte[]> results(List<ScreeningCase> cases) {
        OrderBook book = OrderBook.shipped();
        return cases.stream()
                .map(one -> Engine.screen(one.bytes(), book).resultBytes())
                .toList();
    }

    private static org.quicktheories.core.Gen<List<Integer>> someLines() {
        return lists().of(integers().between(0, LINES.size() - 1)).ofSizeBetween(1, 6);
    }

    private static ObjectNode of(List<Integer> chosen) {
        return Manifests.manifest(
                DAY, chosen.stream().map(i -> LINES.get(i).deepCopy()).toArray(ObjectNode[]::new));
    }

    private static List<Verdict> verdicts(Screening screening, int lines) {
        List<Verdict> verdicts = new ArrayList<>(Collections.nCopies(lines, Verdict.CLEAR));
        for (LineVerdict line : screening.lines()) verdicts.set(line.number() - 1, line.verdict());
        return verdicts;
    }

    private static void shuffle(JsonNode node, Random random) {
        node.forEach(child -> shuffle(child, random));
        for (String member : List.of("parties", "inputs", "materials")) {
            if (!node.path(member).isArray()) continue;
            List<JsonNode> elements = new ArrayList<>();
            node.path(member).forEach(elements::add);
            Collections.shuffle(elements, random);
            ((ObjectNode) node).putArray(member).addAll(elements);
        }
    }

    private static List<ObjectNode> lines() {
        List<ObjectNode> lines = new ArrayList<>();
        for (ScreeningCase one : ScreeningCase.all())
            one.manifest().path("lines").forEach(line -> lines.add((ObjectNode) line));
        return lines;
    }
}
