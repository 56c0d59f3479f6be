package org.section307.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenExamplesTest {
    @ParameterizedTest
    @MethodSource("examples")
    void every_golden_example_keeps_its_schema(String schema, Path file) {
        assertThat(Contracts.faults(schema, Contracts.json(file))).isEmpty();
    }

    static Stream<Arguments> examples() {
        return Contracts.SCHEMAS.stream()
                .flatMap(schema -> Contracts.goldenFiles(schema).stream().map(file -> Arguments.of(schema, file)));
    }

    @Test
    void every_schema_has_golden_examples() {
        assertThat(Contracts.SCHEMAS)
                .allSatisfy(schema -> assertThat(Contracts.goldenFiles(schema)).hasSizeGreaterThan(1));
    }

    @Test
    void every_golden_folder_lists_its_files_for_readers_on_the_class_path() {
        List<Path> folders = Contracts.list(Contracts.ROOT.resolve("golden")).stream()
                .flatMap(kind -> Contracts.list(kind).stream())
                .toList();

        assertThat(folders).isNotEmpty().allSatisfy(folder -> {
            List<String> present = Contracts.list(folder).stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .toList();
            assertThat(Contracts.text(folder.resolve("index.txt")).lines())
                    .containsExactlyInAnyOrderElementsOf(present);
        });
    }

    /** One fault planted in a golden example each; "absent" takes the member out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            manifest | filed | /importer/number | absent
            manifest | filed | /importer/number | 12
            manifest | filed | /importer/nickname | "x"
            manifest | filed | /billOfLading | absent
            manifest | filed | /billOfLading/scac | "maeu"
            manifest | filed | /vessel | absent
            manifest | filed | /transportMode | "ROCKET"
            manifest | filed | /lines | []
            manifest | filed | /lines/0/number | 0
            manifest | filed | /lines/0/number | "1"
            manifest | filed | /lines/0/value/amount | "12500.001"
            manifest | filed | /lines/0/value/amount | "-1"
            manifest | filed | /lines/0/value/amount | 12500
            manifest | filed | /lines/0/value/currency | "EUR"
            manifest | filed | /lines/0/hts | "5201"
            manifest | filed | /lines/0/hts | absent
            manifest | filed | /lines/0/originCountry | absent
            manifest | filed | /lines/0/originCountry | "CN\\n"
            manifest | filed | /lines/0/parties | absent
            manifest | filed | /lines/0/parties | []
            manifest | filed | /lines/0/parties/0/role | "SELLER"
            manifest | filed | /lines/0/parties/0/role | "manufacturer"
            manifest | filed | /lines/0/parties/0/name | absent
            manifest | filed | /lines/0/parties/0/name | " \\u3000"
            manifest | filed | /lines/0/inputs/0/description | absent
            manifest | filed | /lines/0/inputs/0/hts | "52"
            manifest | filed | /lines/0/inputs/0/value | {}
            manifest | every-member | /lines/0/materials/0/percent | "100.01"
            manifest | every-member | /lines/0/catchingVessel/captain | "x"
            manifest | every-member | /lines/0/parties/0/identifiers/0/scheme | absent
            manifest | past-and-synthetic | /history/source | absent
            manifest | past-and-synthetic | /history/source | "RUMOUR"
            manifest | past-and-synthetic | /history/detainedOn | "2021"
            manifest | past-and-synthetic | /history/knownOn | null
            manifest | past-and-synthetic | /history/releasedOn | "2021-06-05"
            manifest-preview | complete | /history | {}
            manifest-preview | complete | /transportMode | absent
            manifest-preview | complete | /lines/0/number | absent
            manifest-preview | complete | /lines/0/colour | "red"
            shipment-screened | held | /verdict | "DETAINED"
            shipment-screened | held | /verdict | absent
            shipment-screened | held | /lines/0/value | "12500"
            shipment-screened | held | /grounds/0/answer | absent
            shipment-screened | held | /grounds/0/supersededBy | "an-order"
            shipment-screened | held | /grounds/0/lines | "1-"
            shipment-screened | held | /grounds/0/basis | "CUSTOM"
            shipment-screened | held | /importDate | absent
            shipment-screened | in-review-incomplete | /reasons/0/reason | "MOOD"
            shipment-custody | held | /state | "CLEAR"
            shipment-custody | held | /sequence | 0
            shipment-custody | held | /absorbed/revision | absent
            shipment-custody | held | /detentions/0/state | "CLEARED"
            order-published | wro | /kind | "PRESS_RELEASE"
            order-published | wro | /inForce/until | absent
            order-published | wro | /inForce/from | "2019"
            order-published | ended-on-an-unknown-day | /inForce/endedBetween/by | absent
            """)
    void a_planted_fault_breaks_the_schema(String schema, String example, String pointer, String replacement) {
        JsonNode broken = Contracts.golden(schema + "/v1/" + example + ".json");
        plant(broken, pointer, replacement);

        assertThat(Contracts.faults(schema, broken)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"shipment-screened, held", "shipment-custody, held", "order-published, wro"})
    void a_value_on_a_topic_may_have_members_of_a_later_producer(String schema, String example) {
        ObjectNode value = (ObjectNode) Contracts.golden(schema + "/v1/" + example + ".json");
        value.put("memberOfTomorrow", true);

        assertThat(Contracts.faults(schema, value)).isEmpty();
    }

    private static void plant(JsonNode root, String pointer, String replacement) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), Contracts.json(replacement));
        } else if (replacement.equals("absent")) {
            assertThat(((ObjectNode) parent).remove(name)).isNotNull();
        } else {
            ((ObjectNode) parent).set(name, Contracts.json(replacement));
        }
    }
}
