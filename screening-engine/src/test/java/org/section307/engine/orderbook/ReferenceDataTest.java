package org.section307.engine.orderbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section307.engine.Manifests;
import org.section307.engine.OrderBook;
import org.section307.engine.scope.Basis;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.ListedParty.Source;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OrderKind;

class ReferenceDataTest {
    private final OrderBook book = Manifests.book();

    /** 73 WROs and 13 Findings, 105 listings and two statutes, by the data's README. */
    @Test
    void every_row_becomes_an_order() {
        assertThat(count(OrderKind.WRO)).isEqualTo(73);
        assertThat(count(OrderKind.FINDING)).isEqualTo(13);
        assertThat(count(OrderKind.UFLPA_LISTING)).isEqualTo(105);
        assertThat(count(OrderKind.STATUTE)).isEqualTo(2);
    }

    @Test
    void of_the_wros_in_force_six_are_superseded_by_findings_and_eleven_of_all_by_the_uflpa() {
        assertThat(book.orders()).filteredOn(Order::uflpaSuperseded).hasSize(11);
        assertThat(book.orders().stream()
                        .flatMap(order -> order.outranks().stream())
                        .distinct()
                        .filter(id -> order(id).countedInForceOn(LocalDate.of(2025, 11, 18))))
                .hasSize(6);
    }

    @Test
    void a_title_is_matched_by_nobody() {
        Order turkmen = order("wro-tm-cotton-2018");
        assertThat(turkmen.scope().identifying()).isInstanceOf(Identifying.PlaceOfOrigin.class);
        assertThat(turkmen.facts().entities().getFirst().matchedAs()).isEqualTo("title");
    }

    @Test
    void a_native_name_without_a_source_is_weak() {
        Identifying.Producer select = (Identifying.Producer)
                order("wro-cn-shanghai-select-2024").scope().identifying();
        assertThat(select.parties().getFirst().names())
                .filteredOn(name -> name.source() == Source.OWN_KNOWLEDGE)
                .extracting(name -> name.name())
                .containsExactly("上海赛立特安全用品股份有限公司");
    }

    @Test
    void a_remark_behind_a_name_is_no_part_of_it() {
        Identifying.Producer huafu = (Identifying.Producer)
                order("uflpa-aksu-huafu-color-spinning-co-ltd").scope().identifying();
        assertThat(huafu.parties().getFirst().names())
                .extracting(name -> name.name())
                .contains("Aksu Huafu Textiles Co.");
    }

    @Test
    void statutes_stand_on_their_own_basis() {
        assertThat(order("caatsa-dprk-labor").basis()).isEqualTo(Basis.CAATSA);
        assertThat(order("uflpa-xuar-presumption").basis()).isEqualTo(Basis.UFLPA);
    }

    @Test
    void a_listing_is_in_force_from_its_own_day() {
        Order oasis = order("uflpa-dongguan-oasis-shoes-co-ltd");
        assertThat(oasis.inForceOn(LocalDate.of(2024, 6, 11))).isFalse();
        assertThat(oasis.inForceOn(LocalDate.of(2024, 6, 12))).isTrue();
    }

    @Test
    void an_unknown_text_in_the_data_stops_the_start() {
        assertThatThrownBy(() -> PartyRows.matchedAs("broker")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ExclusionRows.matchedOn("consignee")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_id_stands_once_in_a_book() {
        List<Order> twice = List.of(order("caatsa-dprk-labor"), order("caatsa-dprk-labor"));
        assertThatThrownBy(() -> OrderBook.of(2, twice)).isInstanceOf(IllegalArgumentException.class);
    }

    private Order order(String id) {
        return book.order(id).orElseThrow();
    }

    private long count(OrderKind kind) {
        return book.orders().stream()
                .filter(order -> order.facts().kind() == kind)
                .count();
    }
}
