package org.section307.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.engine.Manifests.answer;
import static org.section307.engine.Manifests.goods;
import static org.section307.engine.Manifests.madeBy;
import static org.section307.engine.Manifests.madeFrom;
import static org.section307.engine.Manifests.manifest;
import static org.section307.engine.Manifests.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.engine.policy.Reason;
import org.section307.engine.policy.Verdict;

class EngineTest {
    private static final String HOSHINE_WRO = "wro-cn-hoshine-2021";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"importDate\":\"2021-06-01\",\"lines\":[]}",
                "{\"importDate\":\"2021-06-31\",\"lines\":[{\"number\":1,\"value\":{\"amount\":\"1\"}}]}",
                "{\"importDate\":\"2021-06-01\",\"lines\":[{\"value\":{\"amount\":\"1\"}}]}",
                "{\"importDate\":\"2021-06-01\",\"lines\":[{\"number\":1}]}",
                "{\"importDate\":\"2021-06-01\",\"lines\":[{\"number\":1,\"value\":{\"amount\":\"1e3\"}}]}",
                "{\"importDate\":\"2021-06-01\",\"lines\":[{\"number\":1,\"value\":{\"amount\":\"1\"},\"hts\":6109}]}",
                "{\"importDate\":\"2021-06-01\",\"lines\":[{\"number\":1,\"value\":{\"amount\":\"1\"}},{\"number\":1,\"value\":{\"amount\":\"1\"}}]}",
                "{\"importDate\":\"2021-06-01\",\"importDate\":\"2021-06-02\"}"
            })
    void what_is_no_manifest_is_in_review_and_never_an_exception(String bytes) {
        Screening screening = Engine.screen(bytes.getBytes(StandardCharsets.UTF_8), Manifests.book());
        assertThat(screening).isInstanceOf(Screening.Unreadable.class);
        assertThat(screening.verdict()).isEqualTo(Verdict.IN_REVIEW);
        assertThat(screening.reasons().getFirst().kind()).isEqualTo(Reason.Kind.UNREADABLE);
    }

    @Test
    void a_reason_never_holds_a_value_of_the_manifest() {
        byte[] bytes = "{\"importDate\":\"SECRET\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(new String(Engine.screen(bytes, Manifests.book()).resultBytes(), StandardCharsets.UTF_8))
                .doesNotContain("SECRET");
    }

    @Test
    void a_result_is_canonical_json_with_its_final_names() {
        ObjectNode line =
                madeBy(goods("Knitted pajamas", "6108.32.0010", "CN"), "HETIAN TAIDA APPAREL CO., LTD.", ",,,CN");
        assertThat(new String(screen(manifest("2020-06-15", line)).resultBytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"engineVersion\":\"1\",\"gaps\":[{\"lines\":\"1\",\"missing\":\"inputs\",\"orders\":[\"wro-tm-cotton-2018\"],"
                                + "\"pointer\":\"/lines/0\",\"text\":\"Knitted pajamas: inputs not declared\"}],"
                                + "\"grounds\":[{\"answer\":\"detain\",\"basis\":\"WRO\",\"conditions\":["
                                + "{\"clause\":\"the maker bears the listed name\",\"condition\":\"producer\",\"filed\":\"HETIAN TAIDA APPAREL CO., LTD.\","
                                + "\"listed\":\"Hetian Taida Apparel Co., Ltd.\",\"path\":[\"Knitted pajamas\"],\"pointer\":\"/lines/0/parties/0/name\","
                                + "\"state\":\"met\",\"steps\":[\"width, case and unseen characters\"]},"
                                + "{\"clause\":\"the code is the order's\",\"condition\":\"merchandise\",\"filed\":\"6108320010\",\"listed\":\"61\","
                                + "\"path\":[\"Knitted pajamas\"],\"pointer\":\"/lines/0/hts\",\"state\":\"met\"},"
                                + "{\"clause\":\"imported on or after the order's effective date\",\"condition\":\"date\",\"filed\":\"2020-06-15\","
                                + "\"listed\":\"2019-09-30\",\"pointer\":\"/importDate\",\"state\":\"met\"}],"
                                + "\"lines\":\"1\",\"orderId\":\"wro-cn-hetian-taida-2019\"}],\"importDate\":\"2020-06-15\",\"incomplete\":false,"
                                + "\"lines\":[{\"lines\":\"1\",\"verdict\":\"HELD\"}],\"orderBookRevision\":1,\"policyVersion\":1,\"reasons\":[],"
                                + "\"verdict\":\"HELD\"}");
    }

    @Test
    void lines_with_the_same_goods_share_one_evidence() {
        ObjectNode silicon =
                madeBy(goods("Silicon metal", "2804.69.1000", "CN"), "Hoshine Silicon Industry Co. Ltd.", null);
        ObjectNode other = madeBy(goods("Porcelain bowls", "6911.10", "CN"), "Qingtan Porcelain", "Chaozhou,CN-GD,,CN");
        Screening screening = screen(manifest("2021-09-01", silicon, silicon.deepCopy(), other, silicon.deepCopy()));
        assertThat(screening.grounds()).hasSize(1);
        assertThat(screening.grounds().getFirst().lines().ranges()).isEqualTo("1-2,4");
    }

    @Test
    void lines_that_share_only_the_matched_input_share_its_evidence() {
        ObjectNode cotton = goods("Raw cotton", "5201.00", "TM");
        ObjectNode shirt =
                madeBy(madeFrom(goods("Shirts", "6105.20", "VN"), cotton.deepCopy()), "Red Heron Knit", null);
        ObjectNode sheet =
                madeBy(madeFrom(goods("Shirts", "6105.20", "KH"), cotton.deepCopy()), "Tonle Sap Garment", null);
        assertThat(screen(manifest("2023-04-24", shirt, sheet)).grounds()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-20, detain", "2022-06-21, superseded by uflpa-hoshine-silicon-industry-shanshan-co-ltd"})
    void from_its_first_day_the_uflpa_takes_the_wros_place_on_the_same_goods(String day, String expected) {
        ObjectNode line = madeBy(
                goods("Silicon metal", "2804.69.1000", "CN"), "Hoshine Silicon Industry (Shanshan) Co., Ltd.", null);
        assertThat(answer(screen(manifest(day, line)), HOSHINE_WRO)).isEqualTo(expected);
    }

    @Test
    void where_the_uflpa_does_not_reach_the_wro_still_holds() {
        ObjectNode line = madeBy(
                goods("Silicone base", "3910.00.0000", "CN"),
                "Hoshine Silicon (Jia Xing) Industry Co., Ltd.",
                "Jiaxing,CN-ZJ,,CN");
        assertThat(answer(screen(manifest("2023-10-16", line)), HOSHINE_WRO)).isEqualTo("detain");
    }

    @Test
    void goods_that_the_uflpa_reaches_do_not_free_others_on_the_line() {
        ObjectNode listed = madeBy(
                goods("Silicon metal", "2804.69.1000", "CN"), "Hoshine Silicon Industry (Shanshan) Co., Ltd.", null);
        ObjectNode unlisted = madeBy(
                goods("Silicon oxide", "2811.22", "CN"),
                "Hoshine Silicon (Jia Xing) Industry Co., Ltd.",
                "Jiaxing,CN-ZJ,,CN");
        ObjectNode glass =
                madeBy(madeFrom(goods("Glass tubes", "7002.39", "VN"), listed, unlisted), "Song Hong Glass", null);
        assertThat(answer(screen(manifest("2023-10-16", glass)), HOSHINE_WRO)).isEqualTo("detain");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-28, detain, detain, 2021-03-29",
        "2021-03-29, superseded by finding-my-top-glove-2021, detain, ",
        "2021-01-27, detain, clear, "
    })
    void a_finding_outranks_its_wro_and_takes_goods_still_in_custody(
            String day, String wro, String finding, @org.jspecify.annotations.Nullable String custody) {
        ObjectNode line =
                madeBy(goods("Disposable gloves", "4015.19.0510", "MY"), "Top Glove Corporation Bhd", ",,,MY");
        Screening screening = screen(manifest(day, line));
        assertThat(answer(screening, "wro-my-top-glove-2020")).isEqualTo(wro);
        assertThat(answer(screening, "finding-my-top-glove-2021")).isEqualTo(finding);
        assertThat(new String(screening.resultBytes(), StandardCharsets.UTF_8)
                        .contains("\"inCustodyOn\":\"2021-03-29\""))
                .isEqualTo(custody != null);
    }

    @Test
    void a_line_without_its_maker_or_origin_is_incomplete_unless_something_detains_it() {
        ObjectNode noOrigin = madeBy(goods("Disposable gloves", "4015.19.1010", null), "Rajawali Utama", ",,,MY");
        ObjectNode noMaker = goods("Disposable gloves", "4015.19.1010", "MY");
        ObjectNode detained =
                madeBy(goods("Disposable gloves", "4015.19.1010", null), "Smart Glove Corporation Sdn. Bhd.", ",,,MY");
        ObjectNode placeholder = madeBy(goods("Disposable gloves", "4015.19.1010", "MY"), "Various", null);
        Screening screening = screen(manifest("2022-03-07", noOrigin, noMaker, detained, placeholder));
        assertThat(screening.reasons()).hasSize(1);
        assertThat(screening.reasons().getFirst().lines().ranges()).isEqualTo("1-2,4");
    }

    @Test
    void the_trace_names_everything_an_order_could_find_the_manifest_by() {
        ObjectNode fish = madeBy(goods("Frozen tuna", "0303.42", "TW"), "Weifeng Cold Storage", "Kaohsiung,TW-KHH,,TW");
        fish.putObject("catchingVessel").put("name", "Blue Gannet").put("owner", "Gannet Ltd.");
        assertThat(screen(manifest("2022-03-07", fish)).trace())
                .containsExactly(
                        "hts:0303",
                        "name:bluegannet",
                        "name:gannetltd",
                        "name:weifengcoldstorage",
                        "origin:TW",
                        "place:TW",
                        "place:TW-KHH");
    }
}
