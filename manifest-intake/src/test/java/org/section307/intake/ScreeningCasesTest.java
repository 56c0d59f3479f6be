package org.section307.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section307.intake.Reading.Accepted;
import org.section307.intake.Reading.Faulty;

/** The 178 cases of screening, completed as their README says. */
class ScreeningCasesTest {
    /** The cases whose line lacks its code, its origin or its maker, by what a filing then says. */
    private static final Map<String, Set<String>> REFUSED_AS_FILING = Map.of(
            "/lines/0/hts required",
            Set.of(
                    "brightway-no-code-generic-words",
                    "brightway-no-code-no-words",
                    "brightway-no-code-other-goods",
                    "brightway-no-code-telling-words",
                    "one-line-in-review-one-clear",
                    "turkmen-goods-without-words-or-code"),
            "/lines/0/originCountry required",
            Set.of("gloves-without-an-origin", "gloves-without-an-origin-from-a-listed-maker"),
            "/lines/0/parties maker",
            Set.of(
                    "central-romana-seller-no-maker",
                    "gloves-without-a-maker",
                    "hero-vast-owner-no-maker",
                    "smart-glove-shipper-no-maker"));

    @ParameterizedTest
    @MethodSource("cases")
    void every_case_may_be_screened_on_trial(JsonNode each) {
        assertThat(Manifests.preview(completed(each))).isInstanceOf(Accepted.class);
    }

    @Test
    void these_cases_may_not_be_filed_and_all_others_may() {
        Map<String, Set<String>> refused = new TreeMap<>();
        cases().forEach(each -> {
            if (Manifests.file(completed(each)) instanceof Faulty faulty) {
                faulty.faults()
                        .forEach(fault -> refused.computeIfAbsent(
                                        fault.pointer() + " " + fault.rule(), key -> new TreeSet<>())
                                .add(each.get("id").asText()));
            }
        });

        assertThat(cases()).hasSize(178);
        assertThat(refused).isEqualTo(REFUSED_AS_FILING);
    }

    static Stream<JsonNode> cases() {
        try (InputStream file =
                ScreeningCasesTest.class.getResourceAsStream("/org/section307/intake/cases/screening.json")) {
            return StreamSupport.stream(
                    Manifests.parse(Objects.requireNonNull(file).readAllBytes())
                            .get("cases")
                            .spliterator(),
                    false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode completed(JsonNode each) {
        ObjectNode manifest = each.get("manifest").deepCopy();
        ObjectNode filed = Manifests.filed();
        manifest.set("billOfLading", filed.get("billOfLading"));
        manifest.set("entryNumber", filed.get("entryNumber"));
        manifest.set("portOfEntry", filed.get("portOfEntry"));
        manifest.set("containers", filed.get("containers"));
        ObjectNode importer =
                manifest.has("importer") ? (ObjectNode) manifest.get("importer") : manifest.putObject("importer");
        importer.put("number", "12-3456789AB");
        if (!manifest.has("vessel")) {
            manifest.set("vessel", filed.get("vessel"));
        }
        return manifest;
    }
}
