package org.section307.shipment.filing.application;

import java.util.Optional;
import org.section307.shipment.filing.domain.OpenStatus;
import org.section307.shipment.status.domain.Registers;

/** What a status means to a filer: only an officer closes a hold, so a filer changes what is RECEIVED or CLEAR. */
final class Openness {
    private Openness() {}

    /** Empty where the filing is no longer its filer's to change. */
    static Optional<OpenStatus> of(Registers registers) {
        return switch (registers.status()) {
            case RECEIVED -> Optional.of(OpenStatus.RECEIVED);
            case CLEAR -> Optional.of(OpenStatus.CLEAR);
            case HELD, IN_REVIEW, RELEASED, CANCELLED -> Optional.empty();
        };
    }
}
