package org.section307.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.intake.Reading.Accepted;

class AcceptedManifestsTest {
    @ParameterizedTest
    @MethodSource("goldenManifests")
    void every_golden_manifest_may_be_filed(String name) {
        assertThat(Manifests.file(Manifests.golden("manifest/v1/" + name))).isInstanceOf(Accepted.class);
    }

    static Stream<String> goldenManifests() {
        return Manifests.goldenNames("manifest/v1").stream();
    }

    @ParameterizedTest
    @MethodSource("goldenPreviews")
    void every_golden_preview_may_be_screened_on_trial(String name) {
        assertThat(Manifests.preview(Manifests.parse(Manifests.golden("manifest-preview/v1/" + name))))
                .isInstanceOf(Accepted.class);
    }

    static Stream<String> goldenPreviews() {
        return Manifests.goldenNames("manifest-preview/v1").stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"held.json", "clear.json"})
    void the_examples_of_the_documentation_may_be_filed(String name) throws IOException {
        byte[] example = Files.readAllBytes(Path.of("../docs/examples").resolve(name));

        assertThat(Manifests.file(example)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_filing_is_known_by_its_keys() {
        Accepted accepted = (Accepted) Manifests.file(Manifests.golden("manifest/v1/filed.json"));

        assertThat(accepted.keys())
                .isEqualTo(new ManifestKeys(
                        "MAEU",
                        "A123456789",
                        "002-6110316-2",
                        "00261103162",
                        "MAEUA123456789",
                        "12-3456789AB",
                        LocalDate.of(2021, 6, 1),
                        "2704",
                        List.of(1),
                        new BigDecimal("12500.00"),
                        null));
    }

    @Test
    void keys_are_the_same_whichever_way_bill_and_entry_are_written() {
        ObjectNode manifest = Manifests.filed();
        Manifests.planted(manifest, "/entryNumber", "\"00261103162\"");
        Manifests.planted(manifest, "/billOfLading/number", "\"a-123-456789\"");

        ManifestKeys keys = ((Accepted) Manifests.file(manifest)).keys();

        assertThat(keys.entryNumber()).isEqualTo("002-6110316-2");
        assertThat(keys.entryKey()).isEqualTo("00261103162");
        assertThat(keys.billKey()).isEqualTo("MAEUA123456789");
        assertThat(keys.billNumber()).isEqualTo("a-123-456789");
    }

    @Test
    void a_preview_without_bill_and_entry_has_no_keys_for_them() {
        byte[] body = Manifests.golden("manifest-preview/v1/line-without-maker-code-or-origin.json");

        ManifestKeys keys = ((Accepted) Manifests.preview(Manifests.parse(body))).keys();

        assertThat(keys.scac()).isNull();
        assertThat(keys.billNumber()).isNull();
        assertThat(keys.billKey()).isNull();
        assertThat(keys.entryNumber()).isNull();
        assertThat(keys.entryKey()).isNull();
    }

    @Test
    void line_numbers_keep_the_order_of_filing() {
        Accepted accepted =
                (Accepted) Manifests.file(Manifests.golden("manifest/v1/lines-with-gaps-and-makers-by-mid.json"));

        assertThat(accepted.keys().lineNumbers()).containsExactly(1, 3, 70);
    }

    @Test
    void a_social_security_number_is_a_token_in_bytes_and_keys() {
        ObjectNode manifest = Manifests.planted(Manifests.filed(), "/importer/number", "\"123-45-6789\"");

        Accepted accepted = (Accepted) Manifests.file(manifest);

        assertThat(new String(accepted.canonicalBytes(), StandardCharsets.UTF_8))
                .contains(Manifests.TOKEN)
                .doesNotContain("123-45-6789");
        assertThat(accepted.keys().importerNumber()).isEqualTo(Manifests.TOKEN);
    }

    @Test
    void the_token_is_asked_for_nothing_but_a_social_security_number() {
        List<String> asked = new ArrayList<>();
        for (String number : List.of("12-3456789AB", "240601-12345", "123-45-6789", Manifests.TOKEN, "123456789")) {
            ObjectNode manifest = Manifests.filed();
            ((ObjectNode) manifest.get("importer")).put("number", number);
            Reading ignored = Manifests.DOOR.read(Manifests.bytes(manifest), DoorMode.FILING, each -> {
                asked.add(each);
                return Manifests.TOKEN;
            });
            assertThat(ignored).isNotNull();
        }

        assertThat(asked).containsExactly("123-45-6789");
    }

    @Test
    void a_token_without_the_shape_of_one_is_a_broken_promise_and_is_not_repeated() {
        ObjectNode manifest = Manifests.planted(Manifests.filed(), "/importer/number", "\"123-45-6789\"");

        assertThatThrownBy(() -> Manifests.DOOR.read(Manifests.bytes(manifest), DoorMode.FILING, number -> number))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("6789");
    }

    @Test
    void a_manifest_that_was_read_back_may_be_filed_again_and_has_the_same_bytes() {
        ObjectNode manifest = Manifests.planted(Manifests.filed(), "/importer/number", "\"123-45-6789\"");
        Accepted first = (Accepted) Manifests.file(manifest);

        Accepted second = (Accepted) Manifests.file(first.canonicalBytes());

        assertThat(second.canonicalBytes()).isEqualTo(first.canonicalBytes());
        assertThat(second.sha256Hex()).isEqualTo(first.sha256Hex());
    }
}
