package org.section307.shipment.status.kafka;

/** An event tells of a shipment that was never filed here: a broken promise, since every shipment is born here. */
final class UnknownShipmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownShipmentException() {
        super("the shipment is unknown here");
    }
}
