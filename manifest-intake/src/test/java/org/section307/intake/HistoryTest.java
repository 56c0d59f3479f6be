package org.section307.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.section307.intake.Reading.Accepted;
import org.section307.intake.Reading.Faulty;

class HistoryTest {
    private static final LocalDate IMPORTED = LocalDate.of(2021, 6, 1);
    private static final int ABSENT = Integer.MIN_VALUE;

    @Test
    void a_record_of_the_past_is_known_by_its_history() {
        Accepted accepted = (Accepted) Manifests.file(Manifests.golden("manifest/v1/past-and-synthetic.json"));

        assertThat(accepted.keys().history())
                .isEqualTo(new ManifestHistory(
                        ManifestHistory.Source.SYNTHETIC, LocalDate.of(2021, 6, 2), LocalDate.of(2021, 6, 4)));
    }

    @Test
    void the_history_is_part_of_the_canonical_bytes() {
        ObjectNode past = (ObjectNode) Manifests.parse(Manifests.golden("manifest/v1/past-and-synthetic.json"));

        Accepted accepted = (Accepted) Manifests.file(past);

        assertThat(accepted.canonicalBytes()).isEqualTo(Manifests.golden("manifest/v1/past-and-synthetic.json"));
        assertThat(new String(accepted.canonicalBytes(), StandardCharsets.UTF_8))
                .contains(
                        "\"history\":{\"detainedOn\":\"2021-06-02\",\"knownOn\":\"2021-06-04\",\"source\":\"SYNTHETIC\"}");
    }

    @Test
    void a_preview_may_have_a_history_too() {
        ObjectNode manifest = Manifests.planted(Manifests.everyMember(), "/history", "{\"source\": \"AGENCY\"}");

        assertThat(Manifests.preview(manifest)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"/history/source", "/history/releasedOn"})
    void a_history_has_a_source_and_no_other_member_than_its_days(String at) {
        String history = at.endsWith("source") ? "{}" : "{\"source\": \"AGENCY\", \"releasedOn\": \"2021-06-03\"}";

        Reading reading = Manifests.file(Manifests.planted(Manifests.everyMember(), "/history", history));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::pointer)
                                .containsExactly(at));
    }

    /** Days around the import date, each way: what is at fault follows from the order of the three days and nothing else. */
    @ParameterizedTest
    @MethodSource("days")
    void a_detention_follows_the_import_and_knowledge_follows_both(int detained, int known) {
        ObjectNode manifest = Manifests.everyMember();
        ObjectNode history = manifest.putObject("history").put("source", "AGENCY");
        put(history, "detainedOn", detained);
        put(history, "knownOn", known);

        Reading reading = Manifests.file(manifest);

        TreeSet<String> expected = new TreeSet<>();
        if (detained != ABSENT && detained < 0) {
            expected.add("/history/detainedOn");
        }
        if (known != ABSENT && (known < 0 || known < detained)) {
            expected.add("/history/knownOn");
        }
        assertThat(pointers(reading)).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> days() {
        List<Integer> all = IntStream.concat(IntStream.of(ABSENT), IntStream.rangeClosed(-2, 3))
                .boxed()
                .toList();
        return all.stream().flatMap(detained -> all.stream().map(known -> Arguments.of(detained, known)));
    }

    @Test
    void the_entered_value_is_the_sum_over_the_lines_to_the_cent() {
        ObjectNode manifest = Manifests.ofSize(3, 0);
        Manifests.planted(manifest, "/lines/0/value/amount", "\"0.5\"");
        Manifests.planted(manifest, "/lines/1/value/amount", "\"9999999999999.99\"");
        Manifests.planted(manifest, "/lines/2/value/amount", "\"7\"");

        Accepted accepted = (Accepted) Manifests.file(manifest);

        assertThat(accepted.keys().enteredValue()).isEqualTo(new BigDecimal("10000000000007.49"));
    }

    private static void put(ObjectNode history, String member, int days) {
        if (days != ABSENT) {
            history.put(member, IMPORTED.plusDays(days).toString());
        }
    }

    private static List<String> pointers(@Nullable Reading reading) {
        return reading instanceof Faulty faulty
                ? faulty.faults().stream().map(Fault::pointer).sorted().toList()
                : List.of();
    }
}
