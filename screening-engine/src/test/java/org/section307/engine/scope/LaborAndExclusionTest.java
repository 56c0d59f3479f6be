package org.section307.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.engine.Manifests.answer;
import static org.section307.engine.Manifests.goods;
import static org.section307.engine.Manifests.madeBy;
import static org.section307.engine.Manifests.madeFrom;
import static org.section307.engine.Manifests.manifest;
import static org.section307.engine.Manifests.screen;
import static org.section307.engine.Manifests.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaborAndExclusionTest {
    private static final String CAATSA = "caatsa-dprk-labor";
    private static final String MALAWI = "wro-mw-tobacco-2019";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "KP, -, detain",
                "KR, -, clear",
                "-, 'Rason, North Korea', review",
                "CN, Tonghua hall 2, clear",
                "-, -, clear"
            })
    void the_labor_fact_decides_in_whatever_country(
            @Nullable String nationality, @Nullable String site, String answer) {
        ObjectNode jacket = madeBy(goods("Woven jackets", "6204.33", "CN"), "Tonghua Pine Garment", ",,,CN");
        ObjectNode fact = jacket.withArray("/labor").addObject();
        if (nationality != null) fact.put("nationality", nationality);
        if (site != null) fact.put("site", site);
        assertThat(answer(screen(manifest("2023-11-13", jacket)), CAATSA)).isEqualTo(answer);
    }

    @Test
    void goods_of_north_korea_point_to_its_labor() {
        ObjectNode coal = madeBy(goods("Anthracite", "2701.11", "KP"), "Nampo Trading", null);
        assertThat(answer(screen(manifest("2023-11-13", coal)), CAATSA)).isEqualTo("review");
    }

    @ParameterizedTest
    @CsvSource({"2020-06-02, detain", "2020-06-03, clear"})
    void an_excluded_importer_turns_the_order_off_from_its_day(String day, String answer) {
        ObjectNode manifest = manifest(day, madeBy(tobacco(), "Namitete Leaf Processors", ",,,MW"));
        ((ObjectNode) manifest.path("importer")).put("name", "ALLIANCE ONE INTERNATIONAL LLC");
        assertThat(answer(screen(manifest), MALAWI)).isEqualTo(answer);
    }

    @Test
    void an_excluded_importer_that_only_ships_turns_nothing_off() {
        ObjectNode line =
                with(madeBy(tobacco(), "Namitete Leaf", null), "SHIPPER", "Alliance One International, LLC", null);
        assertThat(answer(screen(manifest("2021-01-04", line)), MALAWI)).isEqualTo("detain");
    }

    @ParameterizedTest
    @CsvSource({"MANUFACTURER, clear", "SELLER, clear", "CONSIGNEE, detain"})
    void an_excluded_maker_or_seller_counts_in_these_roles(String role, String answer) {
        ObjectNode line = with(tobacco(), role, "Limbe Leaf Tobacco Company Ltd.", ",,,MW");
        assertThat(answer(screen(manifest("2021-01-04", line)), MALAWI)).isEqualTo(answer);
    }

    @Test
    void the_maker_of_the_goods_made_from_it_stands_for_tobacco_of_no_named_maker() {
        ObjectNode strips = madeBy(
                madeFrom(goods("Tobacco strips", "2401.20", "ZA"), tobacco()), "Limbe Leaf Tobacco Company Ltd.", null);
        assertThat(answer(screen(manifest("2021-01-04", strips)), MALAWI)).isEqualTo("clear");
    }

    @Test
    void an_excluded_firm_does_not_cover_another_makers_tobacco() {
        ObjectNode mixed = madeFrom(goods("Tobacco strips", "2401.20", "ZA"), madeBy(tobacco(), "Namitete Leaf", null));
        assertThat(answer(
                        screen(manifest("2021-01-04", madeBy(mixed, "Limbe Leaf Tobacco Company Ltd.", null))), MALAWI))
                .isEqualTo("detain");
    }

    @Test
    void a_carve_out_for_club_growers_is_weak_on_the_name_alone() {
        ObjectNode line = madeBy(tobacco(), "Premium Tobacco Malawi Limited", ",,,MW");
        assertThat(answer(screen(manifest("2022-02-14", line)), MALAWI)).isEqualTo("review");
    }

    private static ObjectNode tobacco() {
        return goods("Flue-cured tobacco", "2401.20", "MW");
    }
}
