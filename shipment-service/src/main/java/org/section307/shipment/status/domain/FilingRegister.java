package org.section307.shipment.status.domain;

import java.util.Comparator;

/**
 * Which version of the manifest is on file, from 1. A cancellation is the second half of the register and no version, so
 * it never makes a verdict look stale.
 */
public record FilingRegister(int version, boolean cancelled) implements Comparable<FilingRegister> {
    private static final Comparator<FilingRegister> ORDER =
            Comparator.comparingInt(FilingRegister::version).thenComparing(FilingRegister::cancelled);

    public FilingRegister {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    @Override
    public int compareTo(FilingRegister other) {
        return ORDER.compare(this, other);
    }
}
