package org.section307.detention.lifecycle.domain;

import java.util.Comparator;

/**
 * Which verdict of a shipment: the greater key is the later truth.
 *
 * @param version version of the manifest, from 1
 * @param revision revision of the order book, from 1
 */
public record VerdictKey(long version, long revision) implements Comparable<VerdictKey> {
    private static final Comparator<VerdictKey> ORDER =
            Comparator.comparingLong(VerdictKey::version).thenComparingLong(VerdictKey::revision);

    public VerdictKey {
        if (version < 1 || revision < 1) {
            throw new IllegalArgumentException("a verdict's key starts at 1");
        }
    }

    @Override
    public int compareTo(VerdictKey other) {
        return ORDER.compare(this, other);
    }
}
