package org.section307.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EventsPageTest {
    private static final Path PAGE = Path.of("../docs/events.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- golden/(?<file>\\S+) -->\n```json\n(?<text>.*?)\n```", Pattern.DOTALL);

    @Test
    void every_example_on_the_page_is_a_golden_file() {
        List<MatchResult> examples =
                EXAMPLE.matcher(Contracts.text(PAGE)).results().toList();

        assertThat(examples)
                .hasSize(9)
                .allSatisfy(example ->
                        assertThat(Contracts.json(example.group(2))).isEqualTo(Contracts.golden(example.group(1))));
    }

    @Test
    void no_other_json_is_on_the_page() {
        String page = Contracts.text(PAGE);

        assertThat(Pattern.compile("```json").matcher(page).results()).hasSize(9);
    }

    @Test
    void the_page_names_every_topic_header_and_schema() {
        String page = Contracts.text(PAGE);

        assertThat(page).contains("`shipments.v1`", "`screenings.v1`", "`detentions.v1`", "`orders.v1`");
        assertThat(page)
                .contains(Contracts.asyncApi().at("/components/schemas").findValues("properties").stream()
                        .flatMap(properties -> properties.properties().stream())
                        .map(member -> "`" + member.getKey() + "`")
                        .toList());
        assertThat(page)
                .contains(Contracts.SCHEMAS.stream()
                        .filter(schema -> !schema.equals("manifest-preview"))
                        .map(schema -> schema + ".schema.json")
                        .toList());
    }
}
