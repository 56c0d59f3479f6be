package org.section307.kit.queue;

/**
 * Where the bytes of one topic's events lie. Each service has one bean for each topic that it publishes.
 *
 * <p>The expression is a scalar subquery over the outbox row `o`, whose columns `key` (text), `version` and
 * `revision` (bigint) name an immutable row: {@code (select m.bytes from manifest m where m.shipment_id = o.key::uuid
 * and m.version = o.version)}.
 */
public interface EventBytes {
    /** The topic whose events this finds. */
    String topic();

    /** A scalar SQL subquery of type `bytea` over the outbox row `o`. Constant text, never built from input. */
    String subquery();
}
