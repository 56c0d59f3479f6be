package org.section307.detention.lifecycle.domain;

/** Writes a custody as its event's value. */
public interface CustodyWriter {
    /** The bytes; the same for the same custody. The custody has a state. */
    byte[] write(Custody custody);
}
