package org.section307.shipment.planted.kafka;

import org.section307.shipment.filing.application.FileShipment;

/** Offends: a feature reaches into another one's use cases. */
public record OffendingConsumer(FileShipment fileShipment) {}
