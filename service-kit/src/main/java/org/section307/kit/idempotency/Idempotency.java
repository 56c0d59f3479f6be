package org.section307.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;

/**
 * Requests that are safe to repeat (IETF draft-ietf-httpapi-idempotency-key-header). Keys are scoped by client and kept
 * 30 days. Both methods demand the transaction in which the effect is stored.
 */
@ApplicationScoped
public class Idempotency {
    @Inject
    DataSource dataSource;

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

    @Transactional(Transactional.TxType.MANDATORY)
    public Claim claim(String client, String key, String requestSha256) {
        throw new UnsupportedOperationException("to be written " + client + key + requestSha256 + dataSource);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(String client, String key, String requestSha256, String reference) {
        throw new UnsupportedOperationException("to be written " + client + key + requestSha256 + reference);
    }
}
