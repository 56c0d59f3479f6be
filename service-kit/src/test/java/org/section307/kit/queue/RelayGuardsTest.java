package org.section307.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section307.kit.KitTest;
import org.section307.kit.Topics;
import org.section307.kit.app.ThingBytes;
import org.section307.kit.database.Database;

/** What keeps a relay from losing an event and from sending without the right to: each guard by itself, on a real database and broker. */
@KitTest
class RelayGuardsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Relay.Pace PACE = new Relay.Pace(1_000, 1_000, 50, 0, 500, 1_000_000);

    private final String service = "relay-guards-test-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private AgroalDataSource dataSource;
    private Database database;
    private @Nullable Relay relay;
    private @Nullable Thread thread;

    @BeforeEach
    void emptyDatabase() throws SQLException {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("S307_DETENTION_JDBC_URL", String.class);
        Flyway.configure()
                .dataSource(url, "detention_owner", config.getValue("S307_DETENTION_OWNER_PASSWORD", String.class))
                .locations("db/kit", "db/relay")
                .load()
                .migrate();
        String password = config.getValue("S307_DETENTION_APP_PASSWORD", String.class);
        dataSource = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(5)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal("detention_app"))
                                .credential(new SimplePassword(password)))));
        database = Database.on(dataSource);
        execute("delete from outbox");
        execute("delete from relay_lease");
    }

    @AfterEach
    void stop() throws InterruptedException {
        Relay started = relay;
        Thread running = thread;
        if (started != null && running != null) {
            started.stop();
            running.join();
        }
        dataSource.close();
    }

    @Test
    void what_the_broker_has_not_acknowledged_stays_in_the_outbox_and_is_sent_later() {
        append(1);
        var opened = new AtomicInteger();

        start(() -> opened.incrementAndGet() == 1 ? shutOut() : sender());

        assertThat(versions(1, PATIENCE)).containsExactly("1");
        await().atMost(PATIENCE).until(() -> outbox().depth() == 0);
        assertThat(opened).hasValueGreaterThan(1);
    }

    @Test
    void a_relay_whose_lease_another_has_sends_nothing_more() throws InterruptedException {
        append(1);
        start(this::sender);
        await().atMost(PATIENCE).until(() -> outbox().depth() == 0);

        execute(
                "update relay_lease set holder = gen_random_uuid(), expires_at = clock_timestamp() + interval '1 hour'");
        append(2);
        Thread.sleep(2 * PACE.leaseMillis());

        assertThat(outbox().depth()).isEqualTo(1);
        assertThat(versions(2, Duration.ofSeconds(2))).containsExactly("1");

        execute("update relay_lease set expires_at = '-infinity'");
        assertThat(versions(2, PATIENCE)).containsExactly("1", "2");
    }

    @Test
    void what_commits_after_a_greater_id_of_another_key_is_sent_and_not_forgotten() throws Exception {
        start(this::sender);
        try (var late = dataSource.getConnection()) {
            late.setAutoCommit(false);
            try (var statement = late.createStatement()) {
                statement.execute(row(key, 1));
                for (int i = 0; i < 20; i++) {
                    execute(row(UUID.randomUUID().toString(), 1));
                    await().atMost(PATIENCE).until(() -> outbox().depth() == 0);
                }
            }
            late.commit();
        }

        assertThat(versions(1, PATIENCE)).containsExactly("1");
        await().atMost(PATIENCE).until(() -> outbox().depth() == 0);
    }

    @Test
    void what_commits_within_a_breath_after_a_batch_goes_out_in_one() throws InterruptedException {
        var meters = new SimpleMeterRegistry();
        Counter batches = meters.counter("s307_relay_batches");
        append(1);
        start(new Relay.Pace(60_000, 1_000, 50, 6_000, 500, 1_000_000), this::sender, meters);
        await().atMost(PATIENCE).until(() -> batches.count() == 1);

        for (int version = 2; version <= 6; version++) {
            append(version);
            // several looks at the outbox apart
            Thread.sleep(200);
        }

        assertThat(versions(6, PATIENCE)).containsExactly("1", "2", "3", "4", "5", "6");
        await().atMost(PATIENCE).until(() -> outbox().depth() == 0);
        await().during(Duration.ofSeconds(1)).atMost(PATIENCE).until(() -> batches.count() == 2);
    }

    private void start(Supplier<EventSender> senders) {
        start(PACE, senders, new SimpleMeterRegistry());
    }

    private void start(Relay.Pace pace, Supplier<EventSender> senders, MeterRegistry meters) {
        var started = new Relay(
                pace,
                new RelayLease(database, pace.leaseMillis()),
                outbox(),
                senders,
                new RelayMeters(meters),
                new Wake());
        relay = started;
        thread = Thread.ofPlatform().daemon().start(started);
    }

    private EventSender sender() {
        return EventSender.open(Topics.bootstrapServers(), service);
    }

    /** A sender that another has shut out already: whatever it sends fails. */
    private EventSender shutOut() {
        EventSender first = sender();
        sender().close();
        return first;
    }

    private OutboxRows outbox() {
        return new OutboxRows(database, List.of(new ThingBytes()));
    }

    private void append(int version) {
        execute(row(key, version));
    }

    private static String row(String key, int version) {
        return """
                with made as (insert into thing values ('%1$s', %2$s, convert_to('%2$s', 'UTF8')))
                insert into outbox (topic, key, version, revision, event_id, event_type, extensions, size_bytes)
                values ('%3$s', '%1$s', %2$s, 0, 'id', 'type', '{}', 1)""".formatted(key, version, ThingBytes.TOPIC);
    }

    private void execute(String sql) {
        database.call(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private List<String> versions(int count, Duration patience) {
        return Topics.read(ThingBytes.TOPIC, entry -> entry.key().equals(key), count, patience).stream()
                .map(entry -> new String(entry.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
