package org.section307.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.section307.intake.Reading.Malformed;

class MalformedBodiesTest {
    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_that_cannot_be_relied_upon_is_malformed(String what, byte[] body, String reason, int line, int column) {
        assertThat(Manifests.file(body)).as(what).isEqualTo(new Malformed(reason, line, column));
    }

    static Stream<Arguments> bodies() {
        String syntax = "The body is not valid JSON.";
        String repeats = "An object repeats a member's name.";
        return Stream.of(
                Arguments.of("nothing", new byte[0], "The body is empty.", 1, 1),
                text("blanks", " ", "The body is empty.", 1, 1),
                text("an array", "[]", "A manifest is a JSON object.", 1, 1),
                text("a text", "\"x\"", "A manifest is a JSON object.", 1, 1),
                text("open", "{\"lines\": [", syntax, 1, 12),
                text("comma at the end", "{\n\"a\": 1,\n}", syntax, 3, 1),
                text("comment", "{ /* a */ }", syntax, 1, 3),
                text("single quotes", "{'a': 1}", syntax, 1, 2),
                text("NaN", "{\"a\": NaN}", syntax, 1, 10),
                text("zero before digits", "{\"a\": 01}", syntax, 1, 8),
                text("control character", "{\"a\": \"\t\"}", syntax, 1, 8),
                text("something behind", "{}\n{}", "Something follows the manifest.", 2, 1),
                text("a key twice", "{\"a\": 1,\n \"a\": 2}", repeats, 2, 2),
                text("a key twice, spelled otherwise", "{\"a\": {\"b\": 1, \"\\u0062\": 2}}", repeats, 1, 16),
                text("NUL in a text", "{\"a\": \"x\\u0000\"}", "A text holds the character NUL.", 1, 7),
                text("NUL in a name", "{\"\\u0000\": 1}", "A text holds the character NUL.", 1, 2),
                text("high half", "{\"a\": \"\\ud800\"}", "A text holds half a surrogate pair.", 1, 7),
                text("low half", "{\"a\": \"\\udc00x\"}", "A text holds half a surrogate pair.", 1, 7),
                text("halves swapped", "{\"a\": \"\\udc00\\ud800\"}", "A text holds half a surrogate pair.", 1, 7),
                Arguments.of(
                        "byte order mark",
                        bytes(0xEF, 0xBB, 0xBF, '{', '}'),
                        "The body begins with a byte order mark, which JSON must not.",
                        1,
                        1),
                Arguments.of("a NUL byte", bytes('{', '\n', 0, '}'), "The body holds a NUL byte.", 2, 1),
                Arguments.of("UTF-16", "{}".getBytes(StandardCharsets.UTF_16LE), "The body holds a NUL byte.", 1, 2),
                Arguments.of(
                        "Latin-1", bytes('{', '"', 0xE9, '"', ':', '1', '}'), "The body is not valid UTF-8.", 1, 3),
                Arguments.of(
                        "overlong",
                        bytes('{', '"', 0xC0, 0xAF, '"', ':', '1', '}'),
                        "The body is not valid UTF-8.",
                        1,
                        3),
                Arguments.of(
                        "surrogate in UTF-8",
                        bytes('{', '"', 0xED, 0xA0, 0x80, '"', '}'),
                        "The body is not valid UTF-8.",
                        1,
                        3),
                Arguments.of("cut in a character", bytes('{', '"', 0xE8, 0x8C), "The body is not valid UTF-8.", 1, 3));
    }

    @Test
    void sixty_four_levels_are_read_and_one_more_is_not() {
        assertThat(Manifests.file(nested(64))).isInstanceOf(Reading.Faulty.class);
        assertThat(Manifests.file(nested(65)))
                .isEqualTo(new Malformed("The body nests deeper than 64 levels.", 1, 5 + 64));
    }

    @Test
    void a_hundred_thousand_levels_cost_nothing() {
        assertThat(Manifests.file(nested(100_000))).isInstanceOf(Malformed.class);
    }

    /** A body cut anywhere is not JSON any more, whichever the manifest. */
    @Test
    void a_body_that_is_cut_anywhere_is_malformed() {
        for (String name : Manifests.goldenNames("manifest/v1")) {
            byte[] whole = new String(Manifests.golden("manifest/v1/" + name), StandardCharsets.UTF_8)
                    .strip()
                    .getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < whole.length; length += 7) {
                assertThat(Manifests.file(Arrays.copyOf(whole, length)))
                        .as(name + " cut at " + length)
                        .isInstanceOf(Malformed.class);
            }
            assertThat(Manifests.file(Arrays.copyOf(whole, whole.length - 1))).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_key_is_found_repeated_at_any_depth_and_beside_many_others() {
        StringBuilder members = new StringBuilder("{\"a\": [{\"k0\": 1");
        for (int i = 1; i < 900; i++) {
            members.append(", \"k").append(i).append("\": 1");
        }

        assertThat(Manifests.file(utf8(members + ", \"k450\": 2}]}"))).isInstanceOf(Malformed.class);
    }

    private static Arguments text(String what, String body, String reason, int line, int column) {
        return Arguments.of(what, utf8(body), reason, line, column);
    }

    private static byte[] nested(int levels) {
        return utf8("{\"a\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
