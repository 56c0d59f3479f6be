package org.section307.engine.orderbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OrderFacts.Chapter;

class HistoryWordsTest {
    private static final List<Order> ORDERS = ReferenceData.shipped();

    private static List<Chapter> history(String id) {
        return ORDERS.stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow()
                .facts()
                .history();
    }

    /** CBP Dec. 21-08, 86 FR 16380, and its end, CBP Dec. 21-13, 86 FR 50725. */
    @Test
    void the_history_of_a_finding_tells_its_issue_its_reach_and_its_end() {
        assertThat(history("finding-my-top-glove-2021"))
                .extracting(Chapter::date, Chapter::event)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2021, 3, 29), "ISSUED"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2021, 3, 29), "IN_FORCE"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2021, 9, 10), "MODIFIED"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2021, 9, 10), "ENDED"));
        assertThat(history("finding-my-top-glove-2021"))
                .extracting(Chapter::words)
                .contains(
                        "It applies to goods imported on or after 29 March 2021, and to goods imported before and not yet released.",
                        "It no longer applies to goods imported on or after 10 September 2021.")
                .first()
                .asString()
                .startsWith("Finding issued on 29 March 2021 (86 FR 16380");
    }

    @Test
    void an_order_without_any_date_says_so() {
        assertThat(history("wro-cn-da-wei-chemical"))
                .containsExactly(new Chapter(
                        null, "ISSUED", "Withhold Release Order; neither the day nor the year of its issue is known."));
    }

    @Test
    void every_history_is_in_the_order_of_days_and_made_of_sentences() {
        assertThat(ORDERS).isNotEmpty().allSatisfy(order -> {
            assertThat(order.facts().history()).isNotEmpty();
            assertThat(order.facts().history().stream().map(Chapter::date).filter(Objects::nonNull))
                    .isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(order.facts().history())
                    .allSatisfy(chapter -> assertThat(chapter.words()).matches("[A-Z].*[^.]\\.|[A-Z].*\\)\\."));
        });
    }
}
