package org.section307.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/matching.md, screened as they stand there. */
class WorkedExamplesTest {
    private static final Path CHAPTER = Path.of("../docs/matching.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "### ([^\n]+)\n\n```json\n(.*?)\n```\n\nVerdict: \\*\\*([A-Z_]+)\\*\\*; ([^\n]+)\n", Pattern.DOTALL);
    private static final Pattern ANSWER =
            Pattern.compile("`([a-z0-9-]+)` (detain|review|superseded by `[a-z0-9-]+`)s?");

    record Example(String title, String manifest, String verdict, List<String> answers) {
        @Override
        public String toString() {
            return title;
        }
    }

    @Test
    void every_block_of_json_in_the_chapter_is_an_example() throws IOException {
        String text = Files.readString(CHAPTER, StandardCharsets.UTF_8);
        assertThat(text.split("```json", -1)).hasSize(1 + (int) examples().count());
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_comes_out_as_the_chapter_says(Example example) throws IOException {
        Screening screening = Manifests.screen(new ObjectMapper().readTree(example.manifest()));
        assertThat(screening.verdict().name()).isEqualTo(example.verdict());
        assertThat(screening.groundsByOrder().stream()
                        .map(ground -> ground.orderId() + " " + Manifests.answer(screening, ground.orderId())))
                .containsExactlyElementsOf(example.answers());
    }

    static Stream<Example> examples() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(CHAPTER, StandardCharsets.UTF_8));
        List<Example> examples = new ArrayList<>();
        while (matcher.find()) {
            List<String> answers = new ArrayList<>();
            Matcher answer = ANSWER.matcher(matcher.group(4));
            while (answer.find())
                answers.add(answer.group(1) + " " + answer.group(2).replace("`", ""));
            examples.add(new Example(matcher.group(1), matcher.group(2), matcher.group(3), answers));
        }
        return examples.stream();
    }
}
