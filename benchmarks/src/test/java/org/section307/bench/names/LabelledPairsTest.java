package org.section307.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labelled pairs are what their README says. */
class LabelledPairsTest {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static List<CSVRecord> rows(String file) throws IOException {
        try (var csv = FORMAT.parse(Files.newBufferedReader(Path.of("pairs", file), StandardCharsets.UTF_8))) {
            return csv.getRecords();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune.csv", "held-out.csv"})
    void every_row_names_two_a_label_a_kind_and_a_reason(String file) throws Exception {
        for (CSVRecord row : rows(file)) {
            assertThat(row.toMap())
                    .containsOnlyKeys("name1", "name2", "is_match", "schema", "category", "reason")
                    .allSatisfy(
                            (column, value) -> assertThat(value).isNotBlank().isEqualTo(value.strip()));
            assertThat(row.get("is_match")).isIn("true", "false");
            assertThat(row.get("schema")).isIn("Organization", "Vessel");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune.csv", "held-out.csv"})
    void about_half_of_the_pairs_of_each_kind_are_not_matches(String file) throws Exception {
        for (String schema : List.of("Organization", "Vessel")) {
            var labels = rows(file).stream()
                    .filter(row -> row.get("schema").equals(schema))
                    .map(row -> row.get("is_match"))
                    .toList();
            assertThat(labels.stream().filter("false"::equals).count() / (double) labels.size())
                    .isBetween(0.45, 0.55);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune.csv", "held-out.csv"})
    void a_row_lies_where_the_hash_of_its_names_puts_it(String file) throws Exception {
        for (CSVRecord row : rows(file))
            assertThat(isHeldOut(names(row))).as("row " + row.getRecordNumber()).isEqualTo(file.equals("held-out.csv"));
    }

    @Test
    void no_two_names_are_compared_twice() throws Exception {
        var pairs = new ArrayList<List<String>>();
        for (CSVRecord row : rows("tune.csv")) pairs.add(names(row));
        for (CSVRecord row : rows("held-out.csv")) pairs.add(names(row));

        // a count, so that a failure shows no row that is held out
        assertThat(Set.copyOf(pairs)).hasSize(pairs.size()).hasSizeGreaterThanOrEqualTo(1_000);
    }

    private static List<String> names(CSVRecord row) {
        return Stream.of("name1", "name2")
                .map(column -> Normalizer.normalize(row.get(column), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private static boolean isHeldOut(List<String> names) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
        return Byte.toUnsignedInt(hash[0]) % 10 >= 6;
    }
}
