package org.section307.shipment.status.domain;

import java.util.Comparator;

/** Manifest version and order-book revision, each from 1. Both only rise, so the greater key is the later truth. */
public record VerdictKey(int version, long revision) implements Comparable<VerdictKey> {
    private static final Comparator<VerdictKey> ORDER =
            Comparator.comparingInt(VerdictKey::version).thenComparingLong(VerdictKey::revision);

    public VerdictKey {
        if (version < 1 || revision < 1) {
            throw new IllegalArgumentException("versions and revisions count from 1");
        }
    }

    @Override
    public int compareTo(VerdictKey other) {
        return ORDER.compare(this, other);
    }
}
