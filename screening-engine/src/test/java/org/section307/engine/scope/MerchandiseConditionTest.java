package org.section307.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.engine.Manifests.answer;
import static org.section307.engine.Manifests.goods;
import static org.section307.engine.Manifests.madeBy;
import static org.section307.engine.Manifests.madeFrom;
import static org.section307.engine.Manifests.manifest;
import static org.section307.engine.Manifests.screen;
import static org.section307.engine.Manifests.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.engine.Screening;

class MerchandiseConditionTest {
    private static final String GLOVES = "wro-my-smart-glove-2021";
    private static final String XINJIANG_COTTON = "wro-cn-xuar-cotton-tomato-2021";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Disposable nitrile gloves            | 4015.19.1010 | met",
                "Goods                                | 4015.19.1010 | met",
                "Stainless steel ball valves          | 4015.19.1010 | weak",
                "Disposable nitrile gloves            | 8481.80      | weak",
                "Disposable nitrile gloves            | 4015.19      | met",
                "Goods                                | 4015.19      | weak",
                "Vulcanized rubber aprons             | 4015.90.0010 | none",
                "Disposable medical examination gloves| 4015.12.10   | weak",
                "Disposable gloves                    | -            | met",
                "Sarung tangan pakai buang            | -            | met",
                "Goods                                | -            | weak",
                "Women's leather shoes                | -            | none",
                "As per attached invoice              | -            | silent"
            })
    void code_and_words_are_weighed(String description, @Nullable String code, String state) {
        ObjectNode line = madeBy(goods(description, code, "MY"), "GX Corporation Sdn. Bhd.", ",,,MY");
        assertThat(state(screen(manifest("2022-01-10", line)), GLOVES, "merchandise"))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Men's knitted T-shirts of cotton | 6109.10.0012 | -         | met",
                "Ring-spun yarn on cones          | 5205.12      | -         | met",
                "Dust covers, sewn                | 6307.90.9891 | -         | weak",
                "Men's knitted pullovers          | 6110.30.3053 | polyester | none",
                "Men's knitted pullovers          | 6110.30.3053 | cotton    | met",
                "Knitted pullovers                | 6110.30.3053 | 100% organic cotton | met",
                "Knitted pullovers                | 6110.30.3053 | 棉花       | met",
                "Knitted pullovers                | 6110.30.3053 | 纯棉       | met",
                "Knitted pullovers of cotton      | 6110.30.3053 | combed cotton | met",
                "Knitted pullovers                | 6110.30.3053 | 喷胶棉     | none",
                "原棉                               | -            | -         | met",
                "长绒棉                             | -            | -         | met",
                "石棉瓦                             | 6811.40      | -         | none",
                "Ketchup                          | 2103.20.4040 | tomatoes  | met",
                "Quilted covers                   | 9404.40.9022 | cotton    | weak",
                "Tomato paste in drums            | 2002.90.8010 | -         | met",
                "Seedless raisins                 | 0806.20      | -         | none"
            })
    void a_code_wider_than_the_orders_words_needs_words_or_a_fiber(
            String description, String code, @Nullable String material, String state) {
        ObjectNode line = madeBy(goods(description, code, "CN"), "Nurlan Knitwear", "Kashgar,CN-XJ,,CN");
        if (material != null) line.withArray("/materials").addObject().put("name", material);
        assertThat(state(screen(manifest("2021-06-14", line)), XINJIANG_COTTON, "merchandise"))
                .isEqualTo(state);
    }

    /** The order is of 2021 and lists 4015.11 and 4015.19; its firm's gloves of 2022 have the number 4015.12. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-02-14 | 4015.12.10   | Disposable medical examination gloves | met",
                "2022-02-14 | 4015.12.10   | Medical goods                         | weak",
                "2022-02-14 | 4015.12.10   | Stainless steel ball valves           | weak",
                "2022-02-14 | 4015.11.0150 | Disposable medical examination gloves | weak",
                "2022-01-26 | 4015.11.0150 | Disposable medical examination gloves | met",
                "2022-01-26 | 4015.12.10   | Disposable medical examination gloves | weak",
                "2022-01-27 | 4015.12.10   | Disposable medical examination gloves | met",
                "2022-02-14 | 4015.90.0010 | Vulcanized rubber aprons              | none"
            })
    void a_code_is_read_in_the_edition_of_the_import_date(String day, String code, String description, String state) {
        ObjectNode line = madeBy(goods(description, code, "MY"), "GX Corporation Sdn. Bhd.", ",,,MY");
        assertThat(state(screen(manifest(day, line)), GLOVES, "merchandise")).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-10-04 | 8541.40.6025 | Photovoltaic cells            | met",
                "2023-10-02 | 8541.42.0010 | Photovoltaic cells            | met",
                "2023-10-02 | 8541.40.6025 | Photovoltaic cells            | weak",
                "2023-10-02 | 8541.41.00   | Light-emitting diodes         | none",
                "2021-10-04 | 8501.32.6000 | Photovoltaic generators       | met",
                "2021-10-04 | 8501.32.6000 | Generators, 2 kW              | weak",
                "2023-10-02 | 8501.32.6000 | Generators, 2 kW              | none"
            })
    void solar_goods_are_found_by_the_numbers_of_either_edition(
            String day, String code, String description, String state) {
        ObjectNode line = madeBy(goods(description, code, "CN"), "Hoshine Silicon Industry Co. Ltd.", ",,,CN");
        assertThat(state(screen(manifest(day, line)), "wro-cn-hoshine-2021", "merchandise"))
                .isEqualTo(state);
    }

    @Test
    void the_evidence_names_the_edition_and_the_step() {
        ObjectNode line =
                madeBy(goods("Disposable medical gloves", "4015.12.10", "MY"), "GX Corporation Sdn. Bhd.", ",,,MY");
        assertThat(new String(screen(manifest("2022-02-14", line)).resultBytes(), StandardCharsets.UTF_8))
                .contains("\"steps\":[\"4015.12 of 2022 was 4015.11 until 2022-01-26\"]");
    }

    @Test
    void an_input_settles_a_wide_code() {
        ObjectNode covers =
                madeFrom(goods("Dust covers, sewn", "6307.90.9891", "CN"), goods("Woven fabric", "5208.12", null));
        Screening screening = screen(manifest("2021-06-14", madeBy(covers, "Nurlan Knitwear", "Kashgar,CN-XJ,,CN")));
        assertThat(answer(screening, XINJIANG_COTTON)).isEqualTo("detain");
    }

    @Test
    void the_firms_gloves_in_a_kit_meet_and_its_goggles_do_not() {
        ObjectNode gloves = goods("Knitted work gloves, rubber dipped", "6116.10", "CN");
        ObjectNode goggles = goods("Safety goggles", "9004.90", "CN");
        String listed = "Shanghai Select Safety Products Company, Limited";
        ObjectNode kit = goods("Eye and hand protection kit", "4202.92", "CN");
        ObjectNode honest = madeFrom(
                kit.deepCopy(),
                madeBy(gloves.deepCopy(), "Rudong Weilan", null),
                madeBy(goggles.deepCopy(), listed, null));
        ObjectNode held =
                madeFrom(kit.deepCopy(), madeBy(gloves, listed, null), madeBy(goggles, "Rudong Weilan", null));
        assertThat(answer(screen(manifest("2024-06-10", honest)), "wro-cn-shanghai-select-2024"))
                .isEqualTo("clear");
        assertThat(answer(screen(manifest("2024-06-10", held)), "wro-cn-shanghai-select-2024"))
                .isEqualTo("detain");
    }

    @Test
    void goods_made_from_the_listed_firms_part_meet_on_the_finished_goods() {
        ObjectNode rods = madeBy(goods("Quartz rods", "7002.20", "CN"), "Hoshine Silicon Industry Co. Ltd.", ",,,CN");
        ObjectNode cells = madeFrom(goods("Photovoltaic cells", "8541.42.0010", "VN"), rods);
        assertThat(answer(screen(manifest("2022-02-14", madeBy(cells, "Song Hong Cell", null))), "wro-cn-hoshine-2021"))
                .isEqualTo("detain");
    }

    @Test
    void goods_that_our_data_lack_are_weak_about_everything() {
        ObjectNode desk = madeBy(goods("Wooden desk organizers", "4420.90", "JP"), "Fuchu Prison", ",,,JP");
        assertThat(answer(screen(manifest("2024-07-08", desk)), "wro-jp-fuchu-prison-1994"))
                .isEqualTo("review");
    }

    @ParameterizedTest
    @CsvSource({"Industrial chemicals, 2915.31, met", "Ethyl acetate, 2915.31, weak", "Wooden toys, 9503.00, none"})
    void an_order_without_codes_is_read_by_its_words(String description, String code, String state) {
        ObjectNode line = madeBy(goods(description, code, "CN"), "Da Wei Chemical Factory", ",,,CN");
        assertThat(state(screen(manifest("2024-07-08", line)), "wro-cn-da-wei-chemical", "merchandise"))
                .isEqualTo(state);
    }
}
