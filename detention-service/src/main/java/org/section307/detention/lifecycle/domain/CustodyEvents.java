package org.section307.detention.lifecycle.domain;

import java.util.UUID;

/** The bytes of published custodies, one for each sequence, never changed. */
public interface CustodyEvents {
    void keep(UUID shipmentId, long sequence, byte[] bytes);
}
