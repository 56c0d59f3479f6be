package org.section307.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.section307.kit.consumer.DeadLetters;
import org.section307.kit.consumer.Message;
import org.section307.kit.consumer.MessageHandler;
import org.section307.kit.database.Database;

/** Stores every message as a note; fails where a test has planned it. */
@ApplicationScoped
public class Notes implements MessageHandler {
    public static final String TOPIC = "shipments.v1";

    /** By body: how often handling it fails, and how. */
    public static final Map<String, Failure> HANDLING = new ConcurrentHashMap<>();

    /** By body: how often storing it as unreadable fails, and how. */
    public static final Map<String, Failure> STORING = new ConcurrentHashMap<>();

    public static final List<Integer> BATCH_SIZES = Collections.synchronizedList(new ArrayList<>());
    public static final List<Long> BATCH_BYTES = Collections.synchronizedList(new ArrayList<>());

    @Inject
    Database database;

    @Inject
    DeadLetters deadLetters;

    /** By body: how long handling it takes in the database. */
    public static final Map<String, Duration> SLOW_STATEMENTS = new ConcurrentHashMap<>();

    /** By body: how long handling it takes outside the database. */
    public static final Map<String, Duration> SLOW_CODE = new ConcurrentHashMap<>();

    /** How long a batch's transaction may last; 0 is the service's default. */
    public static final AtomicInteger TIMEOUT_SECONDS = new AtomicInteger();

    public record Failure(AtomicInteger left, RuntimeException error) {
        public static Failure times(int count, RuntimeException error) {
            return new Failure(new AtomicInteger(count), error);
        }

        void happen() {
            if (left.getAndDecrement() > 0) {
                throw error;
            }
        }
    }

    public static RuntimeException sqlState(String state) {
        return new IllegalStateException(new SQLException("PLANTED-PARTY-NAME", state));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(List<Message> batch) {
        BATCH_SIZES.add(batch.size());
        BATCH_BYTES.add(
                batch.stream().mapToLong(message -> message.body().length).sum());
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS.get())
                .run(() -> batch.forEach(message -> {
                    takingTime(message);
                    failing(HANDLING, message);
                    insert(message, null);
                }));
    }

    @Override
    public void unreadable(Message message, String reason) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> {
            failing(STORING, message);
            insert(message, reason);
            deadLetters.bury(message, reason);
        });
    }

    private void takingTime(Message message) {
        String body = new String(message.body(), StandardCharsets.UTF_8);
        Duration statement = SLOW_STATEMENTS.get(body);
        if (statement != null) {
            database.call(connection -> {
                try (var sleep = connection.prepareStatement("select pg_sleep(?)")) {
                    sleep.setDouble(1, statement.toMillis() / 1_000.0);
                    return sleep.execute();
                }
            });
        }
        Duration code = SLOW_CODE.get(body);
        if (code != null) {
            try {
                Thread.sleep(code);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void failing(Map<String, Failure> plans, Message message) {
        Failure planned = plans.get(new String(message.body(), StandardCharsets.UTF_8));
        if (planned != null) {
            planned.happen();
        }
    }

    private void insert(Message message, @org.jspecify.annotations.Nullable String reason) {
        database.call(connection -> {
            try (var insert =
                    connection.prepareStatement("insert into note values (?, ?, ?, ?, ?) on conflict do nothing")) {
                insert.setString(1, message.topic());
                insert.setInt(2, message.partition());
                insert.setLong(3, message.offset());
                String text = new String(message.body(), StandardCharsets.UTF_8);
                insert.setString(4, text.substring(0, Math.min(text.length(), 100)));
                insert.setString(5, reason);
                return insert.executeUpdate();
            }
        });
    }
}
