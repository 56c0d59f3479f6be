package org.section307.shipment.filing.domain;

/** Which version a filer believes to be on file (If-Match). */
@FunctionalInterface
public interface Precondition {
    /** Whether the filer means the version with these bytes. */
    boolean matches(String sha256);
}
