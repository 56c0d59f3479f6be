package org.section307.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.intake.Reading.Accepted;

/** The writer against RFC 8785's own reference implementation, and what follows from it for manifests. */
class CanonicalFormTest {
    @Test
    void the_golden_canonical_bytes_are_those_of_the_golden_manifest() {
        Accepted accepted = (Accepted) Manifests.file(Manifests.golden("manifest/v1/filed.json"));

        assertThat(accepted.canonicalBytes()).isEqualTo(Manifests.golden("manifest/v1/canonical.json"));
    }

    @Test
    void the_hash_is_the_sha_256_of_the_canonical_bytes() throws NoSuchAlgorithmException {
        Accepted accepted = (Accepted) Manifests.file(Manifests.golden("manifest/v1/every-member.json"));

        assertThat(accepted.sha256Hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(accepted.canonicalBytes())));
    }

    @ParameterizedTest
    @MethodSource("org.section307.intake.AcceptedManifestsTest#goldenManifests")
    void the_bytes_are_those_of_the_reference_implementation(String name) throws IOException {
        byte[] body = Manifests.golden("manifest/v1/" + name);

        Accepted accepted = (Accepted) Manifests.file(body);

        assertThat(accepted.canonicalBytes()).isEqualTo(new JsonCanonicalizer(body).getEncodedUTF8());
    }

    /** The names of RFC 8785, section 3.2.3, in which UTF-16 units and code points sort differently. */
    @Test
    void members_are_sorted_by_utf_16_units() {
        JsonNode object = Manifests.parse("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
                 "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"}
                """);

        assertThat(new String(new CanonicalJson(16).write(object).bytes(), StandardCharsets.UTF_8))
                .containsSubsequence(
                        "Carriage Return", "One", "Control", "Latin Small", "Euro Sign", "Emoji", "Hebrew Letter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"a\":[]}",
                "[[],{}]",
                "\"\"",
                "true",
                "false",
                "null",
                "0",
                "1",
                "2147483647",
                "\"\\u0000\\u0001\\u001f\\u007f\\u0080\\u2028\\/\\\\\\\"\\b\\f\\n\\r\\t\"",
                "\"\\ud83d\\ude00茶İ\""
            })
    void odd_values_are_written_as_the_reference_implementation_writes_them(String json) throws IOException {
        String wrapped = "[" + json + "]";

        assertThat(new CanonicalJson(16).write(Manifests.parse(wrapped)).bytes())
                .isEqualTo(new JsonCanonicalizer(wrapped).getEncodedUTF8());
    }

    @Test
    void any_tree_is_written_as_the_reference_implementation_writes_it() {
        qt().forAll(longs().all(), integers().between(1, 5)).check((seed, depth) -> {
            JsonNode tree = tree(new Random(seed), depth);
            return new String(new CanonicalJson(16).write(tree).bytes(), StandardCharsets.UTF_8)
                    .equals(referenceOf(tree));
        });
    }

    @Test
    void neither_white_space_nor_the_order_of_members_changes_a_byte() {
        byte[] expected = ((Accepted) Manifests.file(Manifests.everyMember())).canonicalBytes();

        qt().withExamples(200).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            byte[] body = spelled(Manifests.everyMember(), random).getBytes(StandardCharsets.UTF_8);

            assertThat(Manifests.file(body))
                    .isInstanceOfSatisfying(
                            Accepted.class,
                            accepted -> assertThat(accepted.canonicalBytes()).isEqualTo(expected));
        });
    }

    @Test
    void canonical_bytes_are_a_fixed_point_whatever_the_texts_are() {
        qt().withExamples(300)
                .forAll(
                        strings().allPossible().ofLengthBetween(1, 60),
                        strings().basicLatinAlphabet().ofLengthBetween(1, 60))
                .assuming((name, description) -> isText(name) && !description.isBlank())
                .checkAssert((name, description) -> {
                    ObjectNode manifest = Manifests.filed();
                    ((ObjectNode) manifest.at("/lines/0/parties/0")).put("name", name + "x");
                    ((ObjectNode) manifest.at("/lines/0")).put("description", description + "x");
                    Accepted first = (Accepted) Manifests.file(manifest);

                    Accepted second = (Accepted) Manifests.file(first.canonicalBytes());

                    assertThat(second.canonicalBytes()).isEqualTo(first.canonicalBytes());
                    assertThat(Manifests.parse(first.canonicalBytes())).isEqualTo(manifest);
                });
    }

    @Test
    void another_value_anywhere_is_another_hash() {
        List<String> hashes = new ArrayList<>();
        hashes.add(((Accepted) Manifests.file(Manifests.filed())).sha256Hex());
        for (String pointer :
                List.of("/lines/0/description", "/importer/name", "/vessel/name", "/lines/0/inputs/0/description")) {
            hashes.add(((Accepted) Manifests.file(Manifests.planted(Manifests.filed(), pointer, "\"other\"")))
                    .sha256Hex());
        }

        assertThat(hashes).doesNotHaveDuplicates();
    }

    /** The same tree in another spelling: members shuffled, white space thrown in, some letters as escapes. */
    private static String spelled(JsonNode node, Random random) {
        String blank = " \t\r\n".substring(0, random.nextInt(5));
        if (node.isObject()) {
            List<String> members = new ArrayList<>();
            node.properties()
                    .forEach(member -> members.add(
                            blank + text(member.getKey(), random) + blank + ":" + spelled(member.getValue(), random)));
            Collections.shuffle(members, random);
            return blank + "{" + String.join("," + blank, members) + "}" + blank;
        }
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(element -> elements.add(spelled(element, random)));
            return blank + "[" + String.join("," + blank, elements) + "]" + blank;
        }
        return blank + (node.isTextual() ? text(node.textValue(), random) : node.toString()) + blank;
    }

    private static String text(String text, Random random) {
        StringBuilder spelled = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean escaped = random.nextInt(8) == 0 || character < ' ' || character == '"' || character == '\\';
            spelled.append(escaped ? "\\u" + HexFormat.of().toHexDigits(character) : String.valueOf(character));
        }
        return spelled.append('"').toString();
    }

    private static boolean isText(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static JsonNode tree(Random random, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        int kind = depth == 0 ? random.nextInt(3) : random.nextInt(5);
        return switch (kind) {
            case 0 -> nodes.textNode(randomText(random));
            case 1 -> nodes.numberNode(random.nextInt());
            case 2 -> nodes.booleanNode(random.nextBoolean());
            case 3 -> {
                ArrayNode array = nodes.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(tree(random, depth - 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = nodes.objectNode();
                for (int i = random.nextInt(6); i > 0; i--) {
                    object.set(randomText(random), tree(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            int codePoint = random.nextInt(random.nextBoolean() ? 0x80 : 0x20000);
            text.appendCodePoint(codePoint >= 0xD800 && codePoint <= 0xDFFF ? 'x' : codePoint);
        }
        return text.toString();
    }

    private static String referenceOf(JsonNode tree) {
        try {
            String wrapped = new JsonCanonicalizer("[" + tree + "]").getEncodedString();
            return wrapped.substring(1, wrapped.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
