package org.section307.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section307.intake.Reading.Accepted;
import org.section307.intake.Reading.Faulty;
import org.section307.intake.Reading.TooLarge;

class LimitsTest {
    @Test
    void sixteen_mebibytes_are_read_and_one_byte_more_is_too_large() {
        byte[] manifest = Manifests.bytes(Manifests.filed());

        assertThat(Manifests.file(Manifests.padded(manifest, 16 * 1024 * 1024))).isInstanceOf(Accepted.class);
        assertThat(Manifests.file(Manifests.padded(manifest, 16 * 1024 * 1024 + 1)))
                .isEqualTo(new TooLarge(16 * 1024 * 1024));
    }

    @Test
    void ten_thousand_lines_are_accepted_and_one_more_is_a_fault() {
        assertThat(Manifests.file(Manifests.ofSize(10_000, 0)))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.keys().lineCount()).isEqualTo(10_000));
        assertThat(Manifests.file(Manifests.ofSize(10_001, 0))).isEqualTo(faulty(Rule.TOO_MANY_LINES, "/lines"));
    }

    @Test
    void fifty_thousand_nodes_are_accepted_and_one_more_is_a_fault() {
        ObjectNode fifty = Manifests.ofSize(10_000, 4);
        assertThat(Manifests.file(fifty)).isInstanceOf(Accepted.class);

        ((ArrayNode) fifty.at("/lines/5000/inputs")).addObject().put("description", "cotton");
        assertThat(Manifests.file(fifty)).isEqualTo(faulty(Rule.TOO_MANY_NODES, "/lines"));
    }

    @Test
    void ten_tiers_of_inputs_are_accepted_and_one_more_is_a_fault() {
        assertThat(Manifests.file(Manifests.ofTiers(10))).isInstanceOf(Accepted.class);
        assertThat(Manifests.file(Manifests.ofTiers(11)))
                .isEqualTo(faulty(Rule.TOO_MANY_TIERS, "/lines/0" + "/inputs/0".repeat(11)));
    }

    @Test
    void tiers_are_counted_down_and_not_along() {
        ObjectNode manifest = Manifests.ofTiers(10);
        ((ArrayNode) manifest.at("/lines/0/inputs")).addObject().put("description", "beside the first");
        ((ArrayNode) manifest.at("/lines/0/inputs/0/inputs")).addObject().put("description", "beside the second");

        assertThat(Manifests.file(manifest)).isInstanceOf(Accepted.class);
    }

    @Test
    void two_limits_exceeded_are_two_faults() {
        ObjectNode manifest = Manifests.ofSize(10_001, 4);
        manifest.set(
                "lines",
                ((ArrayNode) manifest.get("lines")).add(Manifests.ofTiers(11).at("/lines/0")));

        assertThat(Manifests.file(manifest))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::rule)
                                .containsExactlyInAnyOrder("too-many-lines", "too-many-nodes", "too-many-tiers"));
    }

    @Test
    void a_limit_holds_in_a_preview_too() {
        assertThat(Manifests.preview(Manifests.ofTiers(11))).isInstanceOf(Faulty.class);
    }

    @Test
    void two_million_values_are_not_built_into_a_tree() {
        byte[] body = ("{\"lines\": [" + "0,".repeat(2_000_001) + "0]}").getBytes(StandardCharsets.UTF_8);

        assertThat(Manifests.file(body))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::rule)
                                .contains("too-many-values"));
    }

    @Test
    void a_thousand_and_one_members_are_too_many_for_an_object() {
        ObjectNode manifest = Manifests.filed();
        for (int i = 0; i <= 1_000; i++) {
            manifest.put("member" + i, 1);
        }

        assertThat(Manifests.file(manifest)).isEqualTo(faulty(Rule.TOO_MANY_MEMBERS, ""));
    }

    @Test
    void ten_thousand_faults_are_told_and_then_that_there_are_more() {
        ObjectNode manifest = Manifests.ofSize(10_000, 0);
        manifest.get("lines")
                .forEach(line -> ((ObjectNode) line).put("hts", "x").remove("originCountry"));

        assertThat(Manifests.file(manifest)).isInstanceOfSatisfying(Faulty.class, faulty -> {
            assertThat(faulty.faults()).hasSize(10_000);
            assertThat(faulty.more()).isTrue();
        });
    }

    @Test
    void ten_thousand_faults_that_are_all_are_told_as_all() {
        ObjectNode manifest = Manifests.ofSize(10_000, 0);
        manifest.get("lines").forEach(line -> ((ObjectNode) line).put("hts", "x"));

        assertThat(Manifests.file(manifest)).isInstanceOfSatisfying(Faulty.class, faulty -> {
            assertThat(faulty.faults()).hasSize(10_000);
            assertThat(faulty.more()).isFalse();
        });
    }

    @Test
    void a_number_of_a_million_digits_is_a_fault_like_any_other_number() {
        String body = Manifests.filed().toString().replace("\"12500.00\"", "9".repeat(1_000_000));

        assertThat(Manifests.file(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::pointer, Fault::rule)
                                .containsExactly(tuple("/lines/0/value/amount", "type")));
    }

    private static Faulty faulty(Rule rule, String pointer) {
        return new Faulty(List.of(rule.at(pointer)), false);
    }
}
