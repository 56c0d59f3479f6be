package org.section307.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section307.intake.Reading.Faulty;
import org.section307.intake.Reading.Malformed;

class FaultsTest {
    private static final String MARKER = "ZQMARKER7";

    @Test
    void every_fault_is_told_at_once() {
        Reading reading = Manifests.file(Manifests.parse("""
                {"billOfLading": {"scac": "maeu"}, "entryNumber": "002-6110316-3", "importer": {"name": "x"}, "transportMode": "VESSEL",
                 "portOfEntry": 2704, "importDate": "2021-02-30", "containers": ["CSQU3054384", "CSQU3054383"], "tax": "x",
                 "parties": [{"role": "SELLER", "address": {"subdivision": "CN-XJ", "country": "TR"}}],
                 "lines": [
                   {"number": 1, "description": "x", "hts": "6109", "originCountry": "XX", "value": {"amount": "1.001", "currency": "EUR"},
                    "parties": [{"role": "SELLER", "name": "x"}], "inputs": [{"inputs": [{"description": "x", "hts": "1"}]}]},
                   {"number": 1, "description": "x", "hts": "610910", "originCountry": "CN", "value": {"amount": "1", "currency": "USD"},
                    "parties": [{"role": "GROWER", "mid": "no mid"}], "catchingVessel": {"imo": "1"}},
                   7]}
                """));

        assertThat(reading).isInstanceOfSatisfying(Faulty.class, faulty -> {
            assertThat(faulty.more()).isFalse();
            assertThat(faulty.faults())
                    .extracting(Fault::pointer, Fault::rule)
                    .containsExactlyInAnyOrder(
                            tuple("/billOfLading/scac", "scac"),
                            tuple("/billOfLading/number", "required"),
                            tuple("/entryNumber", "entry-number"),
                            tuple("/importer/number", "required"),
                            tuple("/vessel", "required"),
                            tuple("/portOfEntry", "type"),
                            tuple("/importDate", "import-date"),
                            tuple("/containers/0", "container-number"),
                            tuple("/tax", "unknown-member"),
                            tuple("/parties/0/address/subdivision", "subdivision-of-country"),
                            tuple("/lines/0/hts", "hts-code"),
                            tuple("/lines/0/originCountry", "country-code"),
                            tuple("/lines/0/value/amount", "amount"),
                            tuple("/lines/0/value/currency", "currency"),
                            tuple("/lines/0/parties", "maker"),
                            tuple("/lines/0/inputs/0/description", "required"),
                            tuple("/lines/0/inputs/0/inputs/0/hts", "input-hts-code"),
                            tuple("/lines/1/number", "line-number-unique"),
                            tuple("/lines/1/parties/0/mid", "manufacturer-id"),
                            tuple("/lines/1/catchingVessel/imo", "imo-number"),
                            tuple("/lines/2", "type"));
        });
    }

    @Test
    void an_empty_object_owes_what_a_filing_owes() {
        assertThat(Manifests.file(Manifests.parse("{}")))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::pointer)
                                .containsExactlyInAnyOrder(
                                        "/billOfLading",
                                        "/importer",
                                        "/transportMode",
                                        "/portOfEntry",
                                        "/importDate",
                                        "/lines"));
    }

    @Test
    void lines_that_are_no_list_are_a_fault_of_type() {
        assertThat(Manifests.file(Manifests.planted(Manifests.filed(), "/lines", "{\"number\": 1}")))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::pointer, Fault::rule)
                                .containsExactly(tuple("/lines", "type")));
    }

    @Test
    void a_pointer_spells_slash_and_tilde_as_the_rfc_does() {
        ObjectNode manifest = Manifests.filed();
        ((ObjectNode) manifest.at("/lines/0")).put("a/b~c", "x");

        assertThat(Manifests.file(manifest))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/lines/0"));
    }

    /** Each text of a manifest in turn, and all together, replaced by one that is wrong nearly everywhere. */
    @Test
    void no_fault_repeats_a_value() {
        List<String> told = new ArrayList<>();
        int texts = texts(Manifests.everyMember()).size();
        for (int i = 0; i < texts; i++) {
            ObjectNode manifest = Manifests.everyMember();
            texts(manifest).get(i).replaceWith(MARKER + " 123-45-6789");
            told.add(Manifests.file(manifest) instanceof Faulty faulty ? faulty.toString() : "");
        }
        ObjectNode all = Manifests.everyMember();
        texts(all).forEach(text -> text.replaceWith(MARKER + " 123-45-6789\n"));
        told.add(Manifests.file(all).toString());

        assertThat(told).filteredOn(text -> !text.isEmpty()).hasSizeGreaterThan(50);
        assertThat(told).noneMatch(text -> text.contains(MARKER) || text.contains("6789"));
    }

    @Test
    void no_fault_repeats_a_number_or_the_name_of_a_member_that_could_be_a_value() {
        ObjectNode manifest = Manifests.filed();
        manifest.put("4815162342", "x");
        manifest.put(MARKER + " Street 12", "x");
        Manifests.planted(manifest, "/importDate", "4815162342");

        String told = Manifests.file(manifest).toString();

        assertThat(told).contains("unknown-member", "type").doesNotContain("4815162342", MARKER);
    }

    @Test
    void no_malformed_body_is_quoted() {
        List<String> bodies = List.of(
                "{\"" + MARKER + "\": " + MARKER + "}",
                "{\"" + MARKER + "\": 1, \"" + MARKER + "\": 2}",
                "{\"a\": \"" + MARKER + "\\q\"}",
                "{\"a\": \"" + MARKER + "\\u0000\"}",
                "{\"a\": \"" + MARKER,
                MARKER);

        assertThat(bodies)
                .allSatisfy(body -> assertThat(Manifests.file(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .isInstanceOf(Malformed.class)
                        .asString()
                        .doesNotContain(MARKER));
    }

    /** A place in a tree that holds a text. */
    private interface Text {
        void replaceWith(String text);
    }

    private static List<Text> texts(JsonNode node) {
        List<Text> texts = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (member.getValue().isTextual()) {
                    texts.add(text -> object.put(member.getKey(), text));
                } else {
                    texts.addAll(texts(member.getValue()));
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                if (array.get(i).isTextual()) {
                    texts.add(text -> array.set(index, TextNode.valueOf(text)));
                } else {
                    texts.addAll(texts(array.get(i)));
                }
            }
        }
        return texts;
    }
}
