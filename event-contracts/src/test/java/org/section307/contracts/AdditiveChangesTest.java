package org.section307.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code published/v1.txt} is what senders and readers rely on and is never edited; what comes to it later stands in
 * {@code published/since-v1.txt}.
 */
class AdditiveChangesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/section307/contracts/published");

    @Test
    void everything_that_was_published_is_still_there() {
        Set<String> present = members();

        assertThat(present).containsAll(lines("v1.txt")).containsAll(lines("since-v1.txt"));
    }

    @Test
    void whatever_is_new_is_written_down() {
        Set<String> known = lines("v1.txt");
        known.addAll(lines("since-v1.txt"));

        assertThat(known).containsAll(members());
    }

    @Test
    void an_object_of_a_manifest_never_comes_to_owe_more_than_it_did() {
        Set<String> published = lines("v1.txt");
        Set<String> objects =
                published.stream().map(AdditiveChangesTest::object).collect(Collectors.toSet());

        Set<String> owed = owed("manifest");
        owed.addAll(owed("manifest-preview"));

        assertThat(owed)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(published.contains(line) || !objects.contains(object(line)))
                        .as(line)
                        .isTrue());
    }

    private static Set<String> lines(String file) {
        return Contracts.text(FOLDER.resolve(file))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The definition a line is about: "manifest Party.role owed" is about "manifest Party". */
    private static String object(String line) {
        return line.replaceAll("[.: ].*$", "") + " "
                + line.replaceAll("^\\S+ ", "").replaceAll("[.: ].*$", "");
    }

    private static Set<String> owed(String file) {
        Set<String> members = new TreeSet<>();
        describe(file, Contracts.schema(file), members);
        return members.stream().filter(line -> line.contains(" owed")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> members() {
        Set<String> members = new TreeSet<>();
        Contracts.SCHEMAS.forEach(file -> describe(file, Contracts.schema(file), members));
        return members;
    }

    private static void describe(String file, JsonNode schema, Set<String> members) {
        describeOne(file + " " + schema.get("title").asText(), schema, members);
        schema.path("$defs")
                .properties()
                .forEach(each -> describeOne(file + " " + each.getKey(), each.getValue(), members));
    }

    private static void describeOne(String at, JsonNode definition, Set<String> members) {
        definition.path("properties").properties().forEach(member -> {
            members.add(at + "." + member.getKey() + ": " + type(member.getValue()));
            describeOne(at + "." + member.getKey(), member.getValue(), members);
        });
        definition.path("required").forEach(name -> members.add(at + "." + name.asText() + " owed"));
        definition.path("enum").forEach(value -> members.add(at + " = " + value.asText()));
    }

    private static String type(JsonNode member) {
        if (member.has("$ref")) {
            return member.get("$ref").asText().replaceAll(".*/", "");
        }
        String items = member.has("items") ? " of " + type(member.get("items")) : "";
        return member.path("type").toString().replace("\"", "") + items;
    }
}
