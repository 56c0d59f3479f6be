package org.section307.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeBodiesTest {
    private static final int LIMIT_BYTES = 2 * 1024 * 1024;
    private final LargeBodies bodies = new LargeBodies(LIMIT_BYTES);

    @Test
    void a_body_of_the_limit_is_read_whole() {
        byte[] body = body(LIMIT_BYTES);

        assertThat(bodies.<byte[]>read(new ByteArrayInputStream(body), bytes -> bytes))
                .isEqualTo(body);
    }

    @Test
    void a_byte_more_is_too_large() {
        assertThatThrownBy(() -> bodies.read(new ByteArrayInputStream(body(LIMIT_BYTES + 1)), bytes -> bytes.length))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.TOO_LARGE));
    }

    @Test
    void large_bodies_are_read_one_at_a_time() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> reads = IntStream.range(0, 6)
                    .mapToObj(number ->
                            threads.submit(() -> bodies.read(new ByteArrayInputStream(body(LIMIT_BYTES)), bytes -> {
                                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                                Thread.onSpinWait();
                                return atOnce.decrementAndGet();
                            })))
                    .toList();
            for (Future<Integer> read : reads) {
                read.get();
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void a_small_body_waits_for_none_of_them() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Boolean> large =
                    threads.submit(() -> bodies.read(new ByteArrayInputStream(body(LIMIT_BYTES)), bytes -> {
                        begun.countDown();
                        return await(end);
                    }));
            await(begun);

            assertThat(bodies.<Integer>read(new ByteArrayInputStream(body(10)), bytes -> bytes.length))
                    .isEqualTo(10);

            end.countDown();
            assertThat(large.get()).isTrue();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] body(int size) {
        byte[] body = new byte[size];
        body[size - 1] = 7;
        return body;
    }
}
