package org.section307.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.engine.Manifests.answer;
import static org.section307.engine.Manifests.goods;
import static org.section307.engine.Manifests.madeBy;
import static org.section307.engine.Manifests.madeFrom;
import static org.section307.engine.Manifests.manifest;
import static org.section307.engine.Manifests.screen;
import static org.section307.engine.Manifests.state;
import static org.section307.engine.Manifests.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.engine.Screening;

class ProducerConditionTest {
    private static final String SMART_GLOVE = "wro-my-smart-glove-2021";
    private static final String SUPERMAX = "wro-my-supermax-2021";
    private static final String TEA = "wro-cn-nanhu-sanmei-tea";
    private static final String PARK = "wro-cn-lop-hair-park-2020";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Supermax Corporation Berhad        | met",
                "SUPERMAX GLOVE MANUFACTURING       | met",
                "Supermax                           | weak",
                "Supermaxx Corporation Berhad       | none",
                "Various                            | none"
            })
    void a_strong_name_proves_and_an_unofficial_one_points(String name, String state) {
        assertThat(state(screen(manifest("2022-04-11", gloves(name, ",,,MY"))), SUPERMAX, "producer"))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {",,,MY | met", "Klang,MY-10,, | met", ",,,TH | weak", "Hat Yai,TH-90,, | weak"})
    void the_very_name_in_another_country_only_points(String address, String state) {
        Screening screening = screen(manifest("2022-04-11", gloves("Maxter Glove Manufacturing Sdn. Bhd.", address)));
        assertThat(state(screening, SUPERMAX, "producer")).isEqualTo(state);
    }

    @Test
    void a_name_without_an_address_is_the_listed_firm() {
        Screening screening = screen(manifest("2022-04-11", gloves("Maxter Glove Manufacturing Sdn. Bhd.", null)));
        assertThat(answer(screening, SUPERMAX)).isEqualTo("detain");
    }

    @ParameterizedTest
    @CsvSource({"SELLER", "SHIPPER", "CONSIGNEE", "OWNER", "NOTIFY_PARTY"})
    void the_listed_name_in_another_role_points_whoever_is_the_maker(String role) {
        ObjectNode line =
                with(gloves("Rajawali Utama Glove Works", null), role, "Smart Glove Corporation Sdn. Bhd.", null);
        assertThat(answer(screen(manifest("2022-03-07", line)), SMART_GLOVE)).isEqualTo("review");
    }

    @Test
    void a_party_at_the_head_speaks_for_every_line() {
        ObjectNode manifest = manifest("2022-03-07", gloves("Rajawali Utama", null), gloves("Rajawali Lain", null));
        with(manifest, "SHIPPER", "Smart Glove Corporation Sdn. Bhd.", null);
        assertThat(screen(manifest).groundsByOrder().getFirst().lines().ranges())
                .isEqualTo("1-2");
    }

    @Test
    void the_importer_of_record_is_another_role_too() {
        ObjectNode manifest = manifest("2022-03-07", gloves("Rajawali Utama", null));
        ((ObjectNode) manifest.path("importer")).put("name", "Smart Glove Corporation Sdn. Bhd.");
        assertThat(answer(screen(manifest), SMART_GLOVE)).isEqualTo("review");
    }

    @Test
    void a_listed_seller_is_met_as_seller_and_weak_as_maker() {
        String seller = "Imaizumi Tea Manufacturing & Trading Co., Ltd.";
        ObjectNode sold = with(tea("Uji Midori Tea Co."), "SELLER", seller, ",,,JP");
        assertThat(state(screen(manifest("2023-01-09", sold)), TEA, "producer")).isEqualTo("met");
        assertThat(state(screen(manifest("2023-01-09", tea(seller))), TEA, "producer"))
                .isEqualTo("weak");
    }

    @Test
    void a_maker_inside_the_listed_park_is_met_by_its_address() {
        ObjectNode wigs =
                madeBy(goods("Wigs of human hair", "6704.20.0000", "CN"), "Yufa Hair Products", "Lop County,CN-XJ,,CN");
        ((ObjectNode) wigs.at("/parties/0/address")).put("street", "Lop County Hair Product Industrial Park, No. 5");
        assertThat(answer(screen(manifest("2020-12-07", wigs)), PARK)).isEqualTo("detain");
    }

    @Test
    void a_maker_in_the_same_county_outside_the_park_is_another_firm() {
        ObjectNode wigs =
                madeBy(goods("Wigs of human hair", "6704.20.0000", "CN"), "Yufa Hair Products", "Lop County,CN-XJ,,CN");
        assertThat(answer(screen(manifest("2020-12-07", wigs)), PARK)).isEqualTo("clear");
    }

    @Test
    void a_manufacturers_code_alone_suggests_the_listed_firm() {
        ObjectNode line = goods("Disposable nitrile gloves", "4015.19.1010", "MY");
        line.withArray("/parties").addObject().put("role", "MANUFACTURER").put("mid", "MYSMAGLO6KLA");
        assertThat(answer(screen(manifest("2022-03-07", line)), SMART_GLOVE)).isEqualTo("review");
    }

    @Test
    void a_code_that_the_makers_own_name_explains_says_nothing_more() {
        ObjectNode line = gloves("Topline Glove Sdn. Bhd.", ",,,MY");
        ((ObjectNode) line.at("/parties/0")).put("mid", "MYTOPGLO6KLA");
        assertThat(answer(screen(manifest("2020-11-16", line)), "wro-my-top-glove-2020"))
                .isEqualTo("clear");
    }

    @Test
    void a_listed_maker_of_an_input_is_found_at_its_tier() {
        ObjectNode noodles = madeFrom(
                goods("Soap noodles", "3401.20.0000", "MY"),
                madeBy(goods("Crude palm kernel oil", "1513.21.0000", "MY"), "Sime Darby Plantation Berhad", ",,,MY"));
        ObjectNode soap =
                madeBy(madeFrom(goods("Toilet soap", "3401.11.5000", "TH"), noodles), "Chao Phraya Soapworks", null);
        Screening screening = screen(manifest("2022-06-01", soap));
        Evidence evidence = Objects.requireNonNull(
                screening.grounds().getFirst().conditions().getFirst().evidence());
        assertThat(evidence.pointer()).isEqualTo("/inputs/0/inputs/0/parties/0/name");
        assertThat(evidence.tierPath()).containsExactly("Toilet soap", "Soap noodles", "Crude palm kernel oil");
    }

    private static ObjectNode gloves(String maker, @Nullable String address) {
        return madeBy(goods("Disposable nitrile gloves", "4015.19.1010", "MY"), maker, address);
    }

    private static ObjectNode tea(String maker) {
        return madeBy(goods("Green tea in bags", "0902.10", "JP"), maker, ",,,JP");
    }
}
