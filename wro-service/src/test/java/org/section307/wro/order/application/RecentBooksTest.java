package org.section307.wro.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section307.engine.OrderBook;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.BookUnusable;
import org.section307.wro.order.domain.HeldBook;

class RecentBooksTest {
    private final RecentBooks recent = new RecentBooks();
    private final List<Integer> built = new ArrayList<>();

    private HeldBook build(int number) {
        built.add(number);
        return new HeldBook(new BookRevision(number, "1", "1", "0".repeat(64), 1), OrderBook.of(number, List.of()));
    }

    private void ask(int... numbers) {
        for (int number : numbers) {
            assertThat(recent.get(number, () -> build(number)).number()).isEqualTo(number);
        }
    }

    @Test
    void a_book_is_built_once() {
        ask(1, 2, 1, 2, 1);

        assertThat(built).containsExactly(1, 2);
    }

    @Test
    void four_are_kept_and_the_one_longest_not_asked_for_goes() {
        ask(1, 2, 3, 4, 1, 5);
        built.clear();

        ask(1, 3, 4, 5, 2);

        assertThat(built).containsExactly(2);
    }

    @Test
    void a_book_that_could_not_be_built_is_tried_again() {
        assertThatThrownBy(() -> recent.get(1, () -> {
                    throw new BookUnusable("broken");
                }))
                .isInstanceOf(BookUnusable.class);

        ask(1);

        assertThat(built).containsExactly(1);
    }
}
