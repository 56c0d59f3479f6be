package org.section307.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.engine.Manifests.answer;
import static org.section307.engine.Manifests.goods;
import static org.section307.engine.Manifests.madeBy;
import static org.section307.engine.Manifests.manifest;
import static org.section307.engine.Manifests.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.engine.Manifests;
import org.section307.engine.OrderBook;
import org.section307.engine.Screening;

class VesselConditionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "LIEN YI HSING NO.12      | TW | detain",
                "連億興12號                | TW | detain",
                "连亿兴12号                | TW | detain",
                "Lien Yi Hsing No. 13     | TW | clear",
                "Lien Yi Hsing No. 12     | -  | review",
                "Lien Yi Hsing No. 12     | VU | review",
                "F/V Lien Yi Hsing No. 12 | TW | review"
            })
    void a_vessel_is_met_by_name_and_flag(String name, @Nullable String flag, String answer) {
        assertThat(answer(screen(caughtBy("name", name, flag)), "wro-vessel-lien-yi-hsing-12-2020"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "owner, 'Dalian Ocean Fishing Co., Ltd.', detain",
        "operator, DALIAN OCEAN FISHING COMPANY LIMITED, detain",
        "operator, Dalian Ocean Fishing, review",
        "operator, 大连远洋渔业金枪鱼钓有限公司, review",
        "owner, 'Dalian Tidewater Fishing Co., Ltd.', clear",
        "name, 'Dalian Ocean Fishing Co., Ltd.', clear"
    })
    void a_fleet_is_met_by_owner_or_operator(String member, String name, String answer) {
        assertThat(answer(screen(caughtBy(member, name, "CN")), "wro-fleet-dalian-ocean-2021"))
                .isEqualTo(answer);
    }

    @Test
    void the_listed_vessels_owner_alone_points() {
        assertThat(answer(screen(caughtBy("owner", "Yong Feng Fishery Ltd.", "VU")), "finding-vessel-da-wang-2022"))
                .isEqualTo("review");
    }

    @Test
    void the_ship_that_carries_the_goods_never_caught_them() {
        ObjectNode manifest = caughtBy("name", "Blue Gannet", "TW");
        manifest.putObject("vessel").put("name", "Da Wang").put("flag", "VU");
        assertThat(screen(manifest).groundsByOrder()).isEmpty();
    }

    @Test
    void an_imo_number_is_met_under_any_name_and_flag() {
        ObjectNode manifest = caughtBy("name", "Renamed", "PA");
        ((ObjectNode) manifest.at("/lines/0/catchingVessel")).put("imo", "IMO 9283186");
        assertThat(answer(screen(manifest, bookWithImo("9283186")), "wro-vessel-zhen-fa-7-2025"))
                .isEqualTo("detain");
    }

    @Test
    void fish_without_a_catching_vessel_is_a_gap() {
        Screening screening = screen(manifest("2023-08-21", fish()));
        assertThat(screening.gaps())
                .anyMatch(gap -> gap.missing().equals("catching vessel")
                        && gap.orderIds().contains("finding-vessel-da-wang-2022"));
    }

    /** Our data have no IMO number of a listed vessel: the test gives one. */
    private static OrderBook bookWithImo(String imo) {
        Order order = Manifests.book().order("wro-vessel-zhen-fa-7-2025").orElseThrow();
        Identifying.Vessel vessel = (Identifying.Vessel) order.scope().identifying();
        Scope scope = new Scope(
                new Identifying.Vessel(vessel.vessel(), vessel.flag(), imo, vessel.owners()),
                order.scope().merchandise(),
                null,
                List.of());
        return OrderBook.of(2, List.of(new Order(order.facts(), scope, false, List.of())));
    }

    private static ObjectNode caughtBy(String member, String value, @Nullable String flag) {
        ObjectNode fish = fish();
        ObjectNode vessel = fish.putObject("catchingVessel").put(member, value);
        if (flag != null) vessel.put("flag", flag);
        return manifest("2025-06-16", fish);
    }

    private static ObjectNode fish() {
        return madeBy(goods("Frozen yellowfin tuna", "0303.42", "TW"), "Qianzhen Weifeng Cold Storage", null);
    }
}
