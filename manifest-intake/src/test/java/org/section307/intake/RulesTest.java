package org.section307.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.intake.Reading.Accepted;
import org.section307.intake.Reading.Faulty;

class RulesTest {
    private static final String TABLE = "/org/section307/intake/rules.csv";

    @ParameterizedTest
    @CsvFileSource(resources = TABLE, delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true)
    void a_value_that_keeps_the_rule_is_accepted(String rule, String pointer, String right, String wrong, String at) {
        ObjectNode manifest = Manifests.planted(Manifests.everyMember(), pointer, right);

        assertThat(Manifests.file(manifest)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @CsvFileSource(resources = TABLE, delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true)
    void a_value_that_breaks_the_rule_is_that_fault_and_no_other(
            String rule, String pointer, String right, String wrong, String at) {
        ObjectNode manifest = Manifests.planted(Manifests.everyMember(), pointer, wrong);

        assertThat(Manifests.file(manifest))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.pointer()).isEqualTo(at == null ? pointer : at);
                            assertThat(fault.rule()).isEqualTo(rule);
                            assertThat(fault.message()).isNotBlank().endsWith(".");
                        }));
    }

    /** The limits and the uniqueness of line numbers have tests of their own. */
    @Test
    void every_rule_has_a_row_in_the_table() {
        Set<String> rules = new TreeSet<>();
        for (Rule rule : Rule.values()) {
            rules.add(rule.code());
        }
        rules.removeIf(rule -> rule.startsWith("too-many-"));

        Set<String> inTable = new TreeSet<>();
        new String(resource(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(row -> inTable.add(row.split("\\|", -1)[0].trim()));

        assertThat(inTable).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource({
        "/billOfLading, absent",
        "/entryNumber, absent",
        "/lines/0/hts, absent",
        "/lines/0/originCountry, absent",
        "/lines/0/parties, absent",
        "/lines/0/parties, []"
    })
    void a_preview_may_lack_what_a_filing_owes(String pointer, String value) {
        ObjectNode manifest = Manifests.planted(Manifests.everyMember(), pointer, value);

        assertThat(Manifests.preview(manifest)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/importer/number, absent",
        "/transportMode, absent",
        "/vessel, absent",
        "/portOfEntry, absent",
        "/importDate, absent",
        "/lines, absent",
        "/lines/0/number, absent",
        "/lines/0/description, absent",
        "/lines/0/value, absent"
    })
    void a_preview_owes_everything_else(String pointer, String value) {
        ObjectNode manifest = Manifests.planted(Manifests.everyMember(), pointer, value);

        assertThat(Manifests.preview(manifest))
                .isInstanceOfSatisfying(
                        Faulty.class, faulty -> assertThat(faulty.faults()).containsExactly(Rule.REQUIRED.at(pointer)));
    }

    private static byte[] resource() {
        try (InputStream table = RulesTest.class.getResourceAsStream(TABLE)) {
            return Objects.requireNonNull(table).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
