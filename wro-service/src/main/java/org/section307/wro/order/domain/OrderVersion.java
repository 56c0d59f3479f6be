package org.section307.wro.order.domain;

/**
 * An order as a revision first has it.
 *
 * @param facts the event body that tells of it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go in and out once; nobody compares versions
public record OrderVersion(SourceRow source, byte[] facts) {
    public String orderId() {
        return source.orderId();
    }
}
