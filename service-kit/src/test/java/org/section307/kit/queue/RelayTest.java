package org.section307.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section307.kit.KitTest;
import org.section307.kit.Topics;
import org.section307.kit.app.ThingBytes;
import org.section307.kit.database.Database;

/** Relays of the test's own, on a database that the small service does not use. */
@KitTest
class RelayTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Relay.Pace USUAL = Relay.Pace.USUAL;

    private final String service = "relay-test-" + UUID.randomUUID();
    private final List<Relay> relays = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private AgroalDataSource dataSource;
    private Database database;

    @BeforeEach
    void emptyDatabase() throws SQLException {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("S307_WRO_JDBC_URL", String.class);
        Flyway.configure()
                .dataSource(url, "wro_owner", config.getValue("S307_WRO_OWNER_PASSWORD", String.class))
                .locations("db/kit", "db/relay")
                .load()
                .migrate();
        String password = config.getValue("S307_WRO_APP_PASSWORD", String.class);
        dataSource = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(10)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal("wro_app"))
                                .credential(new SimplePassword(password)))));
        database = Database.on(dataSource);
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox");
            statement.execute("delete from relay_lease");
            statement.execute("delete from dead_letter");
        }
    }

    @AfterEach
    void stopRelays() throws InterruptedException {
        relays.forEach(Relay::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        dataSource.close();
    }

    private OutboxRows outbox() {
        return new OutboxRows(database, List.of(new ThingBytes()));
    }

    private EventSender sender() {
        return EventSender.open(Topics.bootstrapServers(), service);
    }

    private void start(Relay.Pace pace) {
        var relay = new Relay(
                pace,
                new RelayLease(database, pace.leaseMillis()),
                outbox(),
                this::sender,
                new RelayMeters(new SimpleMeterRegistry()),
                new Wake());
        relays.add(relay);
        threads.add(Thread.ofPlatform().daemon().start(relay));
    }

    private Connection begin() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void append(Connection connection, String key, long version, int sizeBytes) throws SQLException {
        try (PreparedStatement thing = connection.prepareStatement("insert into thing values (?, ?, ?)");
                PreparedStatement event = connection.prepareStatement("""
                        insert into outbox (topic, key, version, revision, event_id, event_type, extensions, size_bytes)
                        values (?, ?, ?, 0, 'id', 'type', '{}', ?)""")) {
            thing.setString(1, key);
            thing.setLong(2, version);
            thing.setBytes(3, Long.toString(version).getBytes(StandardCharsets.UTF_8));
            thing.executeUpdate();
            event.setString(1, ThingBytes.TOPIC);
            event.setString(2, key);
            event.setLong(3, version);
            event.setInt(4, sizeBytes);
            event.executeUpdate();
        }
    }

    private void commit(String key, long version) throws SQLException {
        try (Connection connection = begin()) {
            append(connection, key, version, 1);
            connection.commit();
        }
    }

    /** As if another relay had taken it and died: whoever is quicker has it next. */
    private void stealLease() {
        database.call(connection -> {
            try (var steal = connection.prepareStatement(
                    "update relay_lease set holder = gen_random_uuid(), expires_at = '-infinity'")) {
                return steal.executeUpdate();
            }
        });
    }

    private static List<Long> versions(String key, int count, Duration patience) {
        List<ConsumerRecord<String, byte[]>> sent =
                Topics.read(ThingBytes.TOPIC, entry -> entry.key().equals(key), count, patience);
        return sent.stream()
                .map(entry -> Long.valueOf(new String(entry.value(), StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    void what_commits_late_is_sent_before_anything_newer_of_its_key() throws SQLException {
        String slow = UUID.randomUUID().toString();
        String fast = UUID.randomUUID().toString();
        start(USUAL);
        try (Connection late = begin()) {
            append(late, slow, 1, 1);
            commit(fast, 1);
            assertThat(versions(fast, 1, PATIENCE)).containsExactly(1L);
            late.commit();
            commit(slow, 2);
        }
        assertThat(versions(slow, 2, PATIENCE)).containsExactly(1L, 2L);
    }

    @Test
    void two_relays_that_lose_the_lease_again_and_again_lose_repeat_and_reorder_nothing() throws Exception {
        Relay.Pace hasty = new Relay.Pace(2_000, 10_000, 20, 0, 20, 1_000_000);
        List<String> keys =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(10).toList();
        try (Connection connection = begin()) {
            for (int i = 0; i < 1_000; i++) {
                append(connection, keys.get(i % 10), i / 10, 1);
                connection.commit();
            }
        }
        start(hasty);
        start(hasty);
        int thefts = 0;
        long stolenAt = 1_000;
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        for (long depth = stolenAt; depth > 0 && System.nanoTime() < end; depth = outbox().depth()) {
            // only once the last theft was got over, so that a slow machine comes to an end too
            if (depth <= stolenAt - 200) {
                stolenAt = depth;
                stealLease();
                thefts++;
            }
            Thread.sleep(20);
        }
        assertThat(outbox().depth()).isZero();
        assertThat(thefts).isPositive();

        List<ConsumerRecord<String, byte[]>> sent =
                Topics.read(ThingBytes.TOPIC, entry -> keys.contains(entry.key()), 1_001, Duration.ofSeconds(3));

        assertThat(sent).hasSize(1_000);
        for (String key : keys) {
            assertThat(sent.stream()
                            .filter(entry -> entry.key().equals(key))
                            .map(entry -> Long.valueOf(new String(entry.value(), StandardCharsets.UTF_8))))
                    .hasSize(100)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_relay_that_dies_between_sending_and_deleting_loses_nothing() throws SQLException {
        String key = UUID.randomUUID().toString();
        for (int version = 1; version <= 5; version++) {
            commit(key, version);
        }
        var dead = new RelayLease(database, 100);
        assertThat(dead.take()).isTrue();
        assertThat(dead.begin()).isTrue();
        try (EventSender sender = sender()) {
            sender.send(outbox().read(0, 3, 1_000).rows());
        }

        start(new Relay.Pace(100, 300, 10, 0, 500, 1_000_000));

        await().atMost(PATIENCE).until(() -> outbox().depth() == 0);
        assertThat(versions(key, Integer.MAX_VALUE, Duration.ofSeconds(2)))
                .containsExactly(1L, 2L, 3L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_stalled_relay_cannot_send_once_another_has_begun() throws SQLException {
        String key = UUID.randomUUID().toString();
        commit(key, 1);
        try (EventSender stalled = sender();
                EventSender successor = sender()) {
            List<OutboxRow> rows = outbox().read(0, 10, 1_000).rows();
            assertThatThrownBy(() -> stalled.send(rows)).isInstanceOf(KafkaException.class);
            successor.send(rows);
        }
        assertThat(versions(key, Integer.MAX_VALUE, Duration.ofSeconds(2))).containsExactly(1L);
    }

    @Test
    void an_event_without_bytes_is_buried_and_holds_up_no_other() throws SQLException {
        String key = UUID.randomUUID().toString();
        try (Connection connection = begin();
                var statement = connection.createStatement()) {
            append(connection, key, 1, 1);
            statement.execute("delete from thing where id = '" + key + "'");
            append(connection, key, 2, 1);
            connection.commit();
        }
        start(USUAL);
        assertThat(versions(key, 1, PATIENCE)).containsExactly(2L);
        await().atMost(PATIENCE).until(() -> count("select count(*) from dead_letter where key = '" + key + "'") == 1);
        assertThat(outbox().depth()).isZero();
    }

    @Test
    void a_batch_is_bounded_by_rows_and_by_bytes_unless_a_single_row_is_larger() throws SQLException {
        try (Connection connection = begin()) {
            append(connection, "a", 1, 50);
            append(connection, "a", 2, 40);
            append(connection, "a", 3, 11);
            append(connection, "a", 4, 500);
            append(connection, "a", 5, 1);
            connection.commit();
        }
        OutboxRows outbox = outbox();
        List<OutboxRow> first = outbox.read(0, 500, 100).rows();
        assertThat(first).hasSize(2);
        outbox.settle(UUID.randomUUID(), first);
        List<OutboxRow> second = outbox.read(0, 500, 100).rows();
        assertThat(second).hasSize(1);
        outbox.settle(UUID.randomUUID(), second);
        assertThat(outbox.read(0, 500, 100).rows()).hasSize(1);
        assertThat(outbox.read(0, 1, 1_000).rows()).hasSize(1);
        assertThat(outbox.read(0, 500, 1_000).rows()).hasSize(2);
    }

    @Test
    void a_lease_is_one_holders_until_it_runs_out_or_is_released() {
        var first = new RelayLease(database, 60_000);
        var second = new RelayLease(database, 60_000);
        assertThat(first.take()).isTrue();
        assertThat(second.take()).isFalse();
        assertThat(second.begin()).isFalse();
        first.release();
        assertThat(second.take()).isTrue();
        assertThat(first.begin()).isFalse();
    }

    private long count(String sql) {
        return database.call(connection -> {
            try (var query = connection.prepareStatement(sql);
                    var result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    @Test
    void an_event_is_read_moments_after_its_commit() throws SQLException {
        // the relay of another process learns of it by looking, at least five times a second
        String key = UUID.randomUUID().toString();
        start(USUAL);
        commit(key, 1);
        await().atMost(PATIENCE).until(() -> outbox().depth() == 0);
        commit(key, 2);
        long start = System.nanoTime();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> outbox().depth() == 0);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(versions(key, 2, PATIENCE)).containsExactly(1L, 2L);
    }
}
