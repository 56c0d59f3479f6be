package org.section307.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.engine.Manifests;

class CountedInForceTest {
    /** Totals that CBP published, by the reference data's README. */
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
    void the_orders_in_force_are_as_many_as_cbp_counted(LocalDate day, long wros, long findings) {
        assertThat(counted(OrderKind.WRO, day)).isEqualTo(wros);
        assertThat(counted(OrderKind.FINDING, day)).isEqualTo(findings);
    }

    @Test
    void a_finding_vacated_under_a_remand_counts_on() {
        Order kingtom = Manifests.book().order("finding-do-kingtom-2024").orElseThrow();
        assertThat(kingtom.countedInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void an_order_of_a_known_year_counts_from_its_last_day() {
        Order undated = Manifests.book().order("wro-needle-craft-2026").orElseThrow();
        assertThat(undated.countedInForceOn(LocalDate.of(2026, 12, 30))).isFalse();
        assertThat(undated.countedInForceOn(LocalDate.of(2026, 12, 31))).isTrue();
    }

    @Test
    void an_order_counts_from_its_issue_and_not_from_its_effective_date() {
        Order simeDarby = Manifests.book().order("wro-my-sime-darby-2020").orElseThrow();
        assertThat(simeDarby.countedInForceOn(LocalDate.of(2020, 12, 16))).isTrue();
        assertThat(simeDarby.inForceOn(LocalDate.of(2020, 12, 16))).isFalse();
    }

    private static long counted(OrderKind kind, LocalDate day) {
        return Manifests.book().orders().stream()
                .filter(order -> order.facts().kind() == kind && order.countedInForceOn(day))
                .count();
    }
}
