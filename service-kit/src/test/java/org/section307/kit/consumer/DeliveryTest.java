package org.section307.kit.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a batch is cut and tried again; a handler that fails by plan stands in for a service's. */
class DeliveryTest {
    private final List<List<Long>> tried = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();
    private final List<Long> unreadable = new ArrayList<>();
    private final List<Long> waits = new ArrayList<>();
    private Predicate<List<Long>> fails = offsets -> false;
    private RuntimeException failure = new IllegalStateException();
    private int waitsMax = Integer.MAX_VALUE;

    private final Delivery delivery = new Delivery(
            new Planned(), (message, reason) -> {}, new ConsumerMeters(new SimpleMeterRegistry(), "topic"), millis -> {
                waits.add(millis);
                if (waits.stream().filter(wait -> wait > 0).count() > waitsMax) {
                    throw new Delivery.Abandoned();
                }
            });

    private final class Planned implements MessageHandler {
        @Override
        public String topic() {
            return "topic";
        }

        @Override
        public void handle(List<Message> batch) {
            List<Long> offsets = batch.stream().map(Message::offset).toList();
            tried.add(offsets);
            if (fails.test(offsets)) {
                throw failure;
            }
            done.addAll(offsets);
        }

        @Override
        public void unreadable(Message message, String reason) {
            unreadable.add(message.offset());
        }
    }

    private static List<Message> batch(int size) {
        return LongStream.range(0, size)
                .mapToObj(offset -> new Message("topic", 0, offset, null, Map.of(), new byte[0], Instant.EPOCH))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "25P03", "25P04"})
    void a_batch_on_which_time_runs_out_is_done_one_by_one_before_it_is_tried_again(String state) throws Exception {
        failure = new IllegalStateException(new SQLException("", state));
        fails = offsets -> offsets.size() > 1;
        waitsMax = 0;

        delivery.deliver(batch(3));

        assertThat(tried).containsExactly(List.of(0L, 1L, 2L), List.of(0L), List.of(1L), List.of(2L));
        assertThat(done).containsExactly(0L, 1L, 2L);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void a_transaction_that_outlived_its_time_out_is_seen_as_it_commits() throws Exception {
        failure = new IllegalStateException(new RollbackException());
        fails = offsets -> offsets.size() > 1;
        waitsMax = 0;

        delivery.deliver(batch(2));

        assertThat(done).containsExactly(0L, 1L);
    }

    @Test
    void a_single_message_on_which_time_runs_out_is_tried_again_without_end_and_never_set_aside() {
        failure = new IllegalStateException(new SQLException("", "57014"));
        fails = offsets -> offsets.contains(1L);
        waitsMax = 20;

        assertThatThrownBy(() -> delivery.deliver(batch(3))).isInstanceOf(Delivery.Abandoned.class);

        assertThat(done).containsExactly(0L);
        assertThat(tried).filteredOn(offsets -> offsets.equals(List.of(1L))).hasSize(21);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void other_trouble_that_passes_is_waited_for_with_the_batch_in_one_piece() throws Exception {
        failure = new IllegalStateException(new SQLException("", "40001"));
        fails = offsets -> tried.size() < 4;

        delivery.deliver(batch(3));

        assertThat(tried).hasSize(4).containsOnly(List.of(0L, 1L, 2L));
        assertThat(waits).hasSize(3).allMatch(wait -> wait > 0);
    }

    @Test
    void the_group_hears_of_us_before_every_message_that_is_done_alone() throws Exception {
        failure = new IllegalArgumentException();
        fails = offsets -> offsets.contains(1L);

        delivery.deliver(batch(3));

        assertThat(unreadable).containsExactly(1L);
        assertThat(waits).containsExactly(0L, 0L, 0L);
    }
}
