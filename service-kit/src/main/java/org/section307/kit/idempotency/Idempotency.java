package org.section307.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.section307.kit.database.Database;
import org.section307.kit.database.DatabaseException;
import org.section307.kit.logging.Redacted;

/**
 * Requests that are safe to repeat (IETF draft-ietf-httpapi-idempotency-key-header). Keys are scoped by client and kept
 * 30 days. Both methods demand the transaction in which the effect is stored.
 */
@ApplicationScoped
public class Idempotency {
    private static final Logger LOG = Logger.getLogger(Idempotency.class);
    private static final int KEPT_DAYS = 30;

    private final Database database;

    Idempotency(Database database) {
        this.database = database;
    }

    /** What is known of a key. */
    public sealed interface Claim {
        /** The key is new, and ours until the transaction ends. */
        record Fresh() implements Claim {}

        /** The request was done before; `reference` is what {@link #remember} was given. */
        record Done(String reference) implements Claim {}

        /** The same request is under way elsewhere: 409. */
        record UnderWay() implements Claim {}

        /** The key was used with another body: 422. */
        record OtherRequest() implements Claim {}
    }

    /**
     * Asks for a key, and keeps others off it until the transaction ends.
     *
     * @param client whom the key belongs to; the same key of another client is another key
     * @param requestSha256 hash of what the request asks for, in any one notation
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Claim claim(String client, String key, String requestSha256) {
        return database.call(connection ->
                lock(connection, client, key) ? known(connection, client, key, requestSha256) : new Claim.UnderWay());
    }

    /** Stores, beside the effect, how to answer the request again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(String client, String key, String requestSha256, String reference) {
        database.call(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into idempotency (client, key, request_sha256, reference) values (?, ?, ?, ?)")) {
                insert.setString(1, client);
                insert.setString(2, key);
                insert.setString(3, requestSha256);
                insert.setString(4, reference);
                return insert.executeUpdate();
            }
        });
    }

    /** Forgets keys older than 30 days. */
    @Scheduled(every = "24h", delayed = "1m", identity = "idempotency")
    void purge() {
        try {
            int purged = database.call(connection -> {
                try (PreparedStatement delete = connection.prepareStatement(
                        "delete from idempotency where remembered_at < clock_timestamp() - ? * interval '1 day'")) {
                    delete.setInt(1, KEPT_DAYS);
                    return delete.executeUpdate();
                }
            });
            LOG.infof("idempotency keys purged: count=%d", purged);
        } catch (DatabaseException e) {
            LOG.warn("idempotency keys not purged", Redacted.of(e));
        }
    }

    /** The lock comes first and in a statement of its own, so that the look after it sees what its last holder committed. */
    private static boolean lock(Connection connection, String client, String key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select pg_try_advisory_xact_lock(hashtextextended(length(?) || ':' || ? || ?, 307))")) {
            lock.setString(1, client);
            lock.setString(2, client);
            lock.setString(3, key);
            try (ResultSet result = lock.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    private static Claim known(Connection connection, String client, String key, String requestSha256)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select request_sha256, reference from idempotency where client = ? and key = ?")) {
            query.setString(1, client);
            query.setString(2, key);
            try (ResultSet result = query.executeQuery()) {
                if (!result.next()) {
                    return new Claim.Fresh();
                }
                return result.getString(1).equals(requestSha256)
                        ? new Claim.Done(result.getString(2))
                        : new Claim.OtherRequest();
            }
        }
    }
}
