package org.section307.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class SchemaStyleTest {
    private static final List<String> STRICT = List.of("manifest", "manifest-preview");
    private static final List<String> OPEN = List.of("shipment-screened", "shipment-custody", "order-published");

    @Test
    void every_object_of_a_manifest_is_closed() {
        STRICT.forEach(name -> eachSchema(name, (at, node) -> {
            // Maker only describes, within a contains, what one of the parties must be
            if (isType(node, "object") && !at.endsWith("/Maker")) {
                assertThat(node.path("additionalProperties").isBoolean()).as(at).isTrue();
                assertThat(node.path("additionalProperties").booleanValue())
                        .as(at)
                        .isFalse();
            }
        }));
    }

    @Test
    void every_text_and_list_of_a_manifest_has_a_bound() {
        STRICT.forEach(name -> eachSchema(name, (at, node) -> {
            if (isType(node, "string") && !node.has("enum") && !node.has("const")) {
                assertThat(node.has("maxLength")
                                || !node.path("pattern").asText().matches(".*[*+].*"))
                        .as(at)
                        .isTrue();
                assertThat(node.has("pattern")).as(at).isTrue();
            }
            if (isType(node, "array")) {
                assertThat(node.has("maxItems")).as(at).isTrue();
            }
        }));
    }

    @Test
    void no_object_on_a_topic_is_closed() {
        OPEN.forEach(name -> eachSchema(
                name,
                (at, node) ->
                        assertThat(node.has("additionalProperties")).as(at).isFalse()));
    }

    @Test
    void the_preview_relaxes_what_is_owed_and_nothing_else() {
        JsonNode filing = Contracts.schema("manifest");
        JsonNode preview = Contracts.schema("manifest-preview");

        assertThat(sharedMembers(preview.get("properties"), "lines"))
                .isEqualTo(sharedMembers(filing.get("properties"), "lines"));
        assertThat(sharedMembers(preview.at("/$defs/PreviewLine/properties"), "parties"))
                .isEqualTo(sharedMembers(filing.at("/$defs/ManifestLine/properties"), "parties"));
        assertThat(preview.at("/$defs/PreviewLine/properties/parties/items/$ref")
                        .asText())
                .isEqualTo("manifest.schema.json#/$defs/Party");
        assertThat(without(filing.get("required"), preview.get("required"))).containsExactly("billOfLading");
        assertThat(without(filing.at("/$defs/ManifestLine/required"), preview.at("/$defs/PreviewLine/required")))
                .containsExactlyInAnyOrder("hts", "originCountry", "parties");
        assertThat(preview.get("then")).isEqualTo(filing.get("then"));
    }

    @Test
    void every_definition_has_a_name_of_its_own_and_becomes_a_component_under_it() {
        List<String> names = new ArrayList<>();
        for (String file : Contracts.SCHEMAS) {
            names.add(Contracts.schema(file).get("title").asText());
            Contracts.schema(file).path("$defs").fieldNames().forEachRemaining(names::add);
        }

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Z][A-Za-z]+"));
    }

    @Test
    void every_reference_leads_to_a_definition() {
        Contracts.SCHEMAS.forEach(name -> eachSchema(name, (at, node) -> {
            if (node.has("$ref")) {
                String[] parts = node.get("$ref").asText().split("#", -1);
                JsonNode target = Contracts.schema(parts[0].isEmpty() ? name : parts[0].replace(".schema.json", ""));
                assertThat(target.at(parts[1]).isMissingNode()).as(at).isFalse();
            }
        }));
    }

    @Test
    void every_definition_says_what_it_is() {
        for (String file : Contracts.SCHEMAS) {
            assertThat(Contracts.schema(file).path("description").asText())
                    .as(file)
                    .isNotBlank();
            Contracts.schema(file)
                    .path("$defs")
                    .properties()
                    .forEach(definition -> assertThat(
                                    definition.getValue().path("description").asText())
                            .as(definition.getKey())
                            .isNotBlank());
        }
    }

    @Test
    void every_example_in_a_schema_keeps_it() {
        for (String file : STRICT) {
            Contracts.schema(file)
                    .get("examples")
                    .forEach(example ->
                            assertThat(Contracts.faults(file, example)).isEmpty());
        }
        Contracts.schema("manifest")
                .get("$defs")
                .properties()
                .forEach(definition -> definition
                        .getValue()
                        .path("examples")
                        .forEach(example -> assertThat(Contracts.faults(definition.getValue(), example))
                                .as(definition.getKey())
                                .isEmpty()));
    }

    private static Set<String> without(JsonNode all, JsonNode some) {
        Set<String> names = new HashSet<>();
        all.forEach(name -> names.add(name.asText()));
        some.forEach(name -> names.remove(name.asText()));
        return names;
    }

    /** The members as texts, without those that differ on purpose and without the file a definition is taken from. */
    private static Set<String> sharedMembers(JsonNode properties, String except) {
        Set<String> members = new TreeSet<>();
        properties
                .properties()
                .forEach(member -> members.add(
                        member.getKey().equals(except)
                                ? member.getKey()
                                : (member.getKey() + member.getValue()).replace("manifest.schema.json#", "#")));
        return members;
    }

    private static boolean isType(JsonNode node, String type) {
        return node.path("type").asText().equals(type);
    }

    /** Calls with every schema within a schema: definitions, members and items. */
    private static void eachSchema(String name, BiConsumer<String, JsonNode> check) {
        JsonNode root = Contracts.schema(name);
        eachSchema(name, root, check);
        root.path("$defs").properties().forEach(each -> eachSchema(name + "/" + each.getKey(), each.getValue(), check));
    }

    private static void eachSchema(String at, JsonNode node, BiConsumer<String, JsonNode> check) {
        check.accept(at, node);
        node.path("properties")
                .properties()
                .forEach(each -> eachSchema(at + "." + each.getKey(), each.getValue(), check));
        if (node.has("items")) {
            eachSchema(at + "[]", node.get("items"), check);
        }
    }
}
