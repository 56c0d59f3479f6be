package org.section307.engine.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.section307.engine.Engine;
import org.section307.engine.Manifests;
import org.section307.engine.Screening;
import org.section307.engine.cases.ScreeningCase;
import org.section307.engine.policy.LineVerdict;

/** Whatever a flip says is done to the manifest, and the manifest is screened again. */
class FlipPropertyTest {
    private static final List<ObjectNode> LINES = lines();

    @Test
    void every_line_of_a_case_that_is_not_clear_has_a_flip_and_every_flip_works() {
        int flips = 0;
        for (ScreeningCase one : ScreeningCase.all()) {
            Flips found = Engine.flips(one.bytes(), Manifests.book());
            assertThat(found.byLines())
                    .as(one.id())
                    .allSatisfy(line -> assertThat(line.flips()).isNotEmpty());
            flips += check(one.manifest(), found, one.id());
        }
        assertThat(flips).isGreaterThan(300);
    }

    @Test
    void every_flip_of_a_manifest_of_several_lines_works() {
        qt().withExamples(60).forAll(someLines(), days()).checkAssert((chosen, day) -> {
            ObjectNode manifest = Manifests.manifest(
                    day, chosen.stream().map(FlipPropertyTest::line).toArray(ObjectNode[]::new));
            check(manifest, Engine.flips(ScreeningCase.bytes(manifest), Manifests.book()), day + chosen);
        });
    }

    /** Goods of several cases in one line: several orders hold it, and a flip must answer all of them. */
    @Test
    void every_flip_of_a_line_made_from_other_lines_works() {
        qt().withExamples(60).forAll(someLines(), days()).checkAssert((chosen, day) -> {
            ObjectNode line = line(chosen.getFirst());
            ObjectNode at = line;
            for (int i : chosen.subList(1, chosen.size())) {
                ObjectNode input = line(i);
                at.withArray("/inputs").add(input);
                if (i % 2 == 0) at = input;
            }
            ObjectNode manifest = Manifests.manifest(day, line);
            check(manifest, Engine.flips(ScreeningCase.bytes(manifest), Manifests.book()), day + chosen);
        });
    }

    /** Each flip does what it says, and without any one of its changes it does not. */
    private static int check(ObjectNode manifest, Flips flips, String name) {
        int checked = 0;
        List<Integer> answered = new ArrayList<>(flips.notLookedAt().numbers());
        for (LineFlips lines : flips.byLines()) {
            int line = lines.lines().numbers().getFirst();
            answered.addAll(lines.lines().numbers());
            for (Flip flip : lines.flips()) {
                String what = name + ": " + flip.sentence();
                assertThat(flip.becomes()).as(what).isLessThan(lines.verdict());
                assertThat(AppliedFlip.verdict(manifest, flip.changes(), line))
                        .as(what)
                        .isEqualTo(flip.becomes());
                for (Change left : flip.changes()) {
                    List<Change> rest = new ArrayList<>(flip.changes());
                    rest.remove(left);
                    assertThat(AppliedFlip.verdict(manifest, rest, line))
                            .as(what + ", without " + left.sentence())
                            .isGreaterThanOrEqualTo(lines.verdict());
                }
                checked++;
            }
        }
        Screening screening = Manifests.screen(manifest);
        assertThat(answered)
                .as(name)
                .containsExactlyInAnyOrderElementsOf(
                        screening.lines().stream().map(LineVerdict::number).toList());
        return checked;
    }

    private static Gen<List<Integer>> someLines() {
        return lists().of(integers().between(0, LINES.size() - 1)).ofSizeBetween(1, 5);
    }

    private static Gen<String> days() {
        return arbitrary().pick("2020-12-01", "2021-03-01", "2022-03-07", "2023-04-24", "2025-07-01");
    }

    private static ObjectNode line(int index) {
        return LINES.get(index).deepCopy();
    }

    private static List<ObjectNode> lines() {
        List<ObjectNode> lines = new ArrayList<>();
        for (ScreeningCase one : ScreeningCase.all())
            one.manifest().path("lines").forEach(line -> lines.add((ObjectNode) line));
        return lines;
    }
}
