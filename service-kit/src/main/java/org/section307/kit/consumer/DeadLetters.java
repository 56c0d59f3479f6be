package org.section307.kit.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.section307.kit.database.Database;
import org.section307.kit.queue.Outbox;
import org.section307.kit.queue.OutboxEvent;

/** Messages nobody could read, kept for people: stored, copied to `<topic>.dead-letter`, never re-injected. */
@ApplicationScoped
public class DeadLetters {
    private static final String TYPE = "org.section307.kit.dead-letter.v1";
    private static final int HEADER_COPIED_MAX = 200;

    private final Database database;
    private final Outbox outbox;

    DeadLetters(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /**
     * Stores the message and queues its copy, in the caller's transaction: once for its (topic, partition, offset), and once
     * for its (topic, `ce_id`, body), however often the event is redelivered or published again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bury(Message message, String reason) {
        boolean first = database.call(connection -> insert(connection, message, reason));
        if (first) {
            outbox.append(List.of(copy(message, reason)));
        }
    }

    /** How many lie unattended. */
    public long count() {
        return database.call(connection -> {
            try (PreparedStatement count =
                            connection.prepareStatement("select count(*) from dead_letter where attended_at is null");
                    ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    private static boolean insert(Connection connection, Message message, String reason) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into dead_letter (topic, partition, record_offset, key, headers, body, reason, event_sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""")) {
            insert.setString(1, message.topic());
            insert.setInt(2, message.partition());
            insert.setLong(3, message.offset());
            insert.setString(4, storable(message.key()));
            Object[] headers = message.headers().entrySet().stream()
                    .flatMap(header -> Stream.of(header.getKey(), header.getValue()))
                    .map(DeadLetters::storable)
                    .toArray();
            insert.setArray(5, connection.createArrayOf("text", headers));
            insert.setBytes(6, message.body());
            insert.setString(7, storable(reason));
            insert.setBytes(8, eventHash(message));
            return insert.executeUpdate() > 0;
        }
    }

    private static byte @Nullable [] eventHash(Message message) {
        String id = message.attribute("id").orElse(null);
        if (id == null) {
            return null;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(id.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(message.body());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static OutboxEvent copy(Message message, String reason) {
        String id = message.topic() + "/" + message.partition() + "/" + message.offset();
        Map<String, String> extensions = new HashMap<>();
        extensions.put("reason", reason);
        for (String name : List.of("id", "type", "source", "time")) {
            message.attribute(name).ifPresent(value -> extensions.put("origin" + name, shortened(value)));
        }
        extensions.replaceAll((name, value) -> String.valueOf(storable(value)));
        return new OutboxEvent(
                message.topic() + ".dead-letter",
                String.valueOf(storable(message.key() == null ? id : message.key())),
                message.partition(),
                message.offset(),
                id,
                TYPE,
                extensions,
                message.body().length);
    }

    /** PostgreSQL's text has no NUL; a stranger's key may. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private static String shortened(String text) {
        return text.length() <= HEADER_COPIED_MAX ? text : text.substring(0, HEADER_COPIED_MAX);
    }
}
