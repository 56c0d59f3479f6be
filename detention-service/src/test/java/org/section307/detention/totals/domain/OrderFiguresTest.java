package org.section307.detention.totals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderFiguresTest {
    private static final List<OrderEntry> ORDERS = PublishedOrders.entries();

    /** What U.S. Customs and Border Protection published on those days. */
    @ParameterizedTest
    @CsvSource({
        "2022-11-23, 55, 9",
        "2023-09-30, 51, 8",
        "2024-04-10, 52, 8",
        "2024-09-30, 51, 8",
        "2024-12-31, 51, 9",
        "2025-05-28, 52, 9",
        "2025-09-24, 53, 9",
        "2025-11-18, 54, 9"
    })
    void orders_in_force_agree_with_what_the_agency_published(LocalDate day, long wros, long findings) {
        var figures = OrderFigures.of(ORDERS, FiscalYear.of(day), day);

        assertThat(figures.inForce()).isEqualTo(new OrderFigures.Pair(wros, findings));
    }

    /** The counts by year of the reference data, of which those of 2020 to 2022 are the agency's own. */
    @ParameterizedTest
    @CsvSource({
        "2016, 4, 0",
        "2017, 0, 0",
        "2018, 2, 0",
        "2019, 6, 0",
        "2020, 13, 0",
        "2021, 7, 2",
        "2022, 6, 2",
        "2023, 1, 0",
        "2024, 1, 0",
        "2025, 4, 1",
        "2026, 4, 0"
    })
    void orders_issued_agree_with_the_counts_by_year(int year, long wros, long findings) {
        var figures = OrderFigures.of(ORDERS, new FiscalYear(year), new FiscalYear(year).lastDay());

        assertThat(figures.issued()).isEqualTo(new OrderFigures.Pair(wros, findings));
    }

    /** The Finding of 20 October 2020, and the WROs of 30 November, 16 and 31 December and 13 January. */
    @Test
    void orders_issued_by_a_day_are_those_of_the_year_that_are_not_later() {
        var figures = OrderFigures.of(ORDERS, new FiscalYear(2021), LocalDate.parse("2021-01-28"));

        assertThat(figures.issued()).isEqualTo(new OrderFigures.Pair(4, 1));
    }

    @Test
    void a_day_after_the_year_shows_the_orders_in_force_on_its_last() {
        var year = new FiscalYear(2021);

        assertThat(OrderFigures.of(ORDERS, year, LocalDate.parse("2025-01-01")).inForce())
                .isEqualTo(OrderFigures.of(ORDERS, year, year.lastDay()).inForce());
    }

    @Test
    void undated_orders_stand_beside_the_year_of_their_number_and_beside_every_year() {
        var figures = OrderFigures.of(ORDERS, new FiscalYear(2026), LocalDate.parse("2026-09-30"));

        assertThat(figures.undated())
                .isEqualTo(new OrderFigures.Undated(new OrderFigures.Pair(2, 0), new OrderFigures.Pair(10, 0)));
    }

    @ParameterizedTest
    @CsvSource({"1998-12-30, false", "1998-12-31, true", "1997-06-01, false"})
    void an_order_of_which_only_the_year_is_known_counts_from_its_last_day(LocalDate day, boolean expected) {
        var carpets = byId("wro-np-carpets-1998");

        assertThat(carpets.isInForceOn(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1950-01-01", "1991-10-04", "2026-11-24"})
    void an_order_of_which_no_date_is_known_always_counts(LocalDate day) {
        assertThat(byId("wro-cn-nanhu-sanmei-tea").isInForceOn(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2021-09-09, true", "2021-09-10, false"})
    void the_day_of_its_end_is_outside(LocalDate day, boolean expected) {
        assertThat(byId("finding-my-top-glove-2021").isInForceOn(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-01-12, true", "2021-01-13, false"})
    void an_order_that_ended_on_an_unknown_day_counts_until_the_day_by_which_it_had(LocalDate day, boolean expected) {
        assertThat(byId("wro-cn-tangshan-sunfar-2016").isInForceOn(day)).isEqualTo(expected);
    }

    @Test
    void a_finding_under_remand_counts_on() {
        assertThat(byId("finding-do-kingtom-2024").isInForceOn(LocalDate.parse("2026-11-24")))
                .isTrue();
    }

    @Test
    void listings_and_statutes_are_never_counted() {
        var others = ORDERS.stream()
                .filter(order -> order.kind() == OrderKind.UFLPA_LISTING || order.kind() == OrderKind.STATUTE)
                .toList();

        var figures = OrderFigures.of(others, new FiscalYear(2025), LocalDate.parse("2025-09-30"));

        assertThat(others).hasSize(107);
        assertThat(figures.inForce()).isEqualTo(new OrderFigures.Pair(0, 0));
        assertThat(figures.issued()).isEqualTo(new OrderFigures.Pair(0, 0));
    }

    private static OrderEntry byId(String id) {
        return ORDERS.stream()
                .filter(order -> order.orderId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
