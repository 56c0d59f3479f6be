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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.engine.Screening;

class OriginConditionTest {
    private static final String TURKMEN = "wro-tm-cotton-2018";
    private static final String XINJIANG = "uflpa-xuar-presumption";
    private static final String DAY = "2023-04-24";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hotan,CN-XJ,848000,CN            | met",
                ",CN-65,,CN                        | met",
                "Kashgar City,,,CN                 | met",
                "喀什市,,,CN                        | met",
                "Ürümqi,,,CN                       | met",
                ",,844801,CN                       | weak",
                "Shanghai,CN-SH,844801,CN          | weak",
                "Xinjiang County (新绛县); Yuncheng,CN-SX,043100,CN | none",
                "Shanghai,CN-SH,200031,CN          | none",
                "Lanzhou,,744801,CN                | none",
                "Aksu,TR-07,07110,TR               | none",
                "Urumqi Xinjiang China,,,CN        | met",
                "新疆维吾尔自治区喀什地区莎车县阿斯兰巴格乡,,,CN | met",
                "Qaraqash Nahiyisi,,,CN            | met",
                "和阗,,,CN                          | met",
                "Miquan,,,CN                       | met",
                "Alar City,,,CN                    | met",
                "Xinjiang,,,CN                     | met",
                "Xinjiang County,,,CN              | none",
                "新绛县,,,CN                        | none",
                "Yutian,,,CN                       | weak",
                "Yutian County,CN-HE,,CN           | none",
                "Yutian; Tangshan,,,CN             | none",
                "Yutian; Hotan,,,CN                | met",
                "Yutian,,848400,CN                 | met",
                "Yutian,,064100,CN                 | none",
                "于田县,,,CN                        | met",
                "玉田县,,,CN                        | none",
                "Yiwu,,,CN                         | none",
                "Yiwu City,,,CN                    | none",
                "Yiwu County,,,CN                  | met",
                "Kashgar; Shanghai,,,CN            | weak",
                "Hetian Town; Changting County,,,CN| none",
                "Somewhere,,,CN                    | none",
                "Urumqi P.R. China,,,CN            | met",
                "Urumqi PR China,,,CN              | met",
                "Kashgar 844000,,,CN               | met",
                "Kashgar Economic Development Zone,,,CN | met",
                "Xinjiang Production and Construction Corps,,,CN | met",
                "XPCC Shihezi,,,CN                 | met",
                "乌鲁木齐高新区,,,CN                 | met",
                "库尔勒经济技术开发区,,,CN            | met",
                "第八师石河子市,,,CN                 | met",
                "Kashgar Silkworm Base,,,CN        | weak",
                "Aksu Road,,,CN                    | none",
                "Cocodala,,,CN                     | met",
                "قەشقەر,,,CN                       | met",
                "خوتەن شەھىرى,,,CN                 | met",
                "Shawan County,,,CN                | met",
                "沙湾县,,,CN                        | met",
                "Fuhai,,518103,CN                  | weak",
                "Fuhai; Shenzhen,,,CN              | none",
                "Minfeng; Shanghai,,,CN            | none",
            })
    void a_region_is_its_code_or_a_place_of_it_with_the_country(String address, String state) {
        ObjectNode towels = madeBy(goods("Terry towels", "6302.60.0020", "CN"), "Linquan Towel Co.", address);
        assertThat(state(screen(manifest(DAY, towels)), XINJIANG, "origin")).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bukavu,CD-SK,,CD  | met",
                "Bukavu,,,CD       | met",
                "North Kivu,,,CD   | met",
                "Lubumbashi,,,CD   | none",
                "Kisangani,CD-HK,,CD | none",
                "Tshela,,,CD       | none"
            })
    void the_eastern_provinces_of_the_congo_are_known_by_name_and_code(String address, String state) {
        ObjectNode gold = madeBy(goods("Artisanal gold", "7108.12", "CD"), "Comptoir du Lac", address);
        assertThat(state(screen(manifest(DAY, gold)), "wro-cd-artisanal-gold-2019", "origin"))
                .isEqualTo(state);
    }

    @Test
    void a_name_that_a_greater_place_bears_elsewhere_leaves_the_place_unsaid() {
        ObjectNode toys = madeBy(goods("Plastic toys", "9503.00", "CN"), "Jinhua Toy Co.", "Yiwu,,,CN");
        assertThat(screen(manifest(DAY, toys)).gaps())
                .anyMatch(gap -> gap.missing().equals("place") && gap.orderIds().contains(XINJIANG));
    }

    @Test
    void a_street_named_after_a_city_of_the_region_is_no_sign() {
        ObjectNode bags =
                madeBy(goods("Leather handbags", "4202.21.9000", "CN"), "Jinwu Handbag Co.", "Shanghai,CN-SH,,CN");
        ((ObjectNode) bags.at("/parties/0/address")).put("street", "318 Urumqi Middle Road");
        assertThat(answer(screen(manifest(DAY, bags)), XINJIANG)).isEqualTo("clear");
    }

    @Test
    void a_place_of_the_region_under_another_declared_origin_points_there() {
        ObjectNode towels =
                madeBy(goods("Terry towels", "6302.60.0020", "VN"), "Linquan Towel Co.", "Kashgar,CN-XJ,,CN");
        assertThat(answer(screen(manifest(DAY, towels)), XINJIANG)).isEqualTo("review");
    }

    @Test
    void a_makers_name_points_to_the_region_even_from_shanghai() {
        ObjectNode food =
                madeBy(goods("Dried mushrooms", "0712.39", "CN"), "Xinjiang Huoyan Foods", "Shanghai,CN-SH,,CN");
        assertThat(answer(screen(manifest(DAY, food)), XINJIANG)).isEqualTo("review");
    }

    @Test
    void a_melon_named_after_a_city_of_the_region_is_no_sign() {
        ObjectNode melons =
                madeBy(goods("Hami melons, fresh", "0807.19", "CN"), "Nanfan Cooperative", "Sanya,CN-HI,,CN");
        assertThat(answer(screen(manifest(DAY, melons)), XINJIANG)).isEqualTo("clear");
    }

    @Test
    void a_place_that_is_not_declared_is_a_gap_and_no_evidence() {
        ObjectNode yarn = goods("Carded cotton yarn", "5205.12", "CN");
        ObjectNode shirt =
                madeBy(madeFrom(goods("Shirts of cotton", "6105.10.0010", "VN"), yarn), "Red Heron Knit", null);
        Screening screening = screen(manifest(DAY, shirt));
        assertThat(answer(screening, XINJIANG)).isEqualTo("clear");
        assertThat(screening.gaps())
                .anyMatch(gap -> gap.missing().equals("place") && gap.orderIds().contains(XINJIANG));
    }

    @Test
    void cotton_of_the_country_follows_the_shirt_into_a_third_country() {
        assertThat(answer(screen(manifest(DAY, shirtOf("VN", cotton("TM")))), TURKMEN))
                .isEqualTo("detain");
    }

    @Test
    void where_the_materials_origin_is_declared_it_decides() {
        assertThat(answer(screen(manifest(DAY, shirtOf("TM", cotton("US")))), TURKMEN))
                .isEqualTo("clear");
    }

    @Test
    void where_the_materials_origin_is_not_declared_the_place_of_work_counts() {
        assertThat(answer(screen(manifest(DAY, shirtOf("TM", cotton(null)))), TURKMEN))
                .isEqualTo("detain");
    }

    @Test
    void polyester_of_the_country_beside_foreign_cotton_is_no_cotton_of_the_country() {
        ObjectNode polyester = goods("Polyester staple fiber", "5503.20.0045", "TM");
        assertThat(answer(screen(manifest(DAY, shirtOf("VN", cotton("US"), polyester))), TURKMEN))
                .isEqualTo("clear");
    }

    @Test
    void goods_of_the_region_stand_apart_from_the_line_beside_them() {
        ObjectNode shirt = shirtOf("VN", cotton("US"));
        ObjectNode spoons = madeBy(goods("Wooden spoons", "4419.90", "CN"), "Poplar Grove", "Kashgar,CN-XJ,,CN");
        Screening screening = screen(manifest(DAY, shirt, spoons));
        assertThat(screening.lines()).extracting(line -> line.number()).containsExactly(2);
    }

    @Test
    void a_maker_in_the_country_points_where_no_origin_is_declared() {
        ObjectNode cotton = madeBy(cotton(null), "Garagum Farm", "Mary,,,TM");
        assertThat(answer(screen(manifest(DAY, shirtOf("VN", cotton))), TURKMEN))
                .isEqualTo("review");
    }

    private static ObjectNode shirtOf(String origin, ObjectNode... inputs) {
        return madeBy(
                madeFrom(goods("Knitted shirts of cotton", "6109.10.0012", origin), inputs),
                "Red Heron Knit JSC",
                null);
    }

    private static ObjectNode cotton(@Nullable String origin) {
        return goods("Raw cotton", "5201.00", origin);
    }
}
