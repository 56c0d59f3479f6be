package org.section307.shipment.planted.http;

import org.section307.shipment.planted.domain.OffendingRows;

/** Offends: what has no caller is reached from outside. */
public record OffendingReader(OffendingRows rows) {}
