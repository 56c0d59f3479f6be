package org.section307.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.kit.queue.OutboxRows.Batch;

class FrontierTest {
    private static final int STEPS = 20_000;
    private static final int KEYS = 5;

    /** Transactions that begin and commit at random, as a database shows them to a reader; a key's lock is held until commit. */
    private static final class World {
        private final Random random;
        private final TreeMap<Long, OutboxRow> committed = new TreeMap<>();
        private final TreeMap<Long, OutboxRow> running = new TreeMap<>();
        private final Set<String> locked = new HashSet<>();
        private final List<OutboxRow> sent = new ArrayList<>();
        private final Frontier frontier = new Frontier();
        private long nextTransaction = 100;
        private long nextId = 1;

        World(long seed) {
            random = new Random(seed);
        }

        void begin() {
            String key = "key" + random.nextInt(KEYS);
            if (locked.add(key)) {
                running.put(
                        nextTransaction++,
                        new OutboxRow(nextId++, "topic", key, "", "", List.of(), Instant.EPOCH, new byte[0]));
            }
        }

        void end(boolean commit) {
            List<Long> all = List.copyOf(running.keySet());
            if (!all.isEmpty()) {
                OutboxRow row = java.util.Objects.requireNonNull(running.remove(all.get(random.nextInt(all.size()))));
                locked.remove(row.key());
                if (commit) {
                    committed.put(row.id(), row);
                }
            }
        }

        void relay(int limit) {
            List<OutboxRow> rows = committed.tailMap(frontier.settledId(), false).values().stream()
                    .limit(limit)
                    .toList();
            long oldest = running.isEmpty() ? nextTransaction : running.firstKey();
            rows.forEach(row -> committed.remove(row.id()));
            sent.addAll(rows);
            frontier.passed(new Batch(rows, oldest, nextTransaction));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_commits_late_is_sent_and_no_key_is_reordered(long seed) {
        var world = new World(seed);
        for (int i = 0; i < STEPS; i++) {
            switch (world.random.nextInt(5)) {
                case 0, 1 -> world.begin();
                case 2 -> world.end(true);
                case 3 -> world.end(world.random.nextInt(10) > 0);
                default -> world.relay(1 + world.random.nextInt(4));
            }
        }
        while (!world.running.isEmpty()) {
            world.end(true);
        }
        for (int i = 0; i < STEPS && !world.committed.isEmpty(); i++) {
            world.relay(4);
        }
        assertThat(world.committed).isEmpty();
        assertThat(world.sent).hasSizeGreaterThan(STEPS / 10);
        for (int key = 0; key < KEYS; key++) {
            String name = "key" + key;
            assertThat(world.sent.stream().filter(row -> row.key().equals(name)).map(OutboxRow::id))
                    .isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_frontier_moves_on_while_writers_come_and_go(long seed) {
        var world = new World(seed);
        for (int i = 0; i < STEPS; i++) {
            world.begin();
            world.end(true);
            world.relay(4);
        }
        assertThat(world.frontier.settledId()).isGreaterThan(world.nextId - 10);
    }
}
