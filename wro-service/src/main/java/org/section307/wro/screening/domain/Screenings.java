package org.section307.wro.screening.domain;

import java.util.List;
import java.util.Optional;
import org.section307.kit.access.Caller;

/** The verdicts that a caller may see. */
public interface Screenings {
    /** A shipment's verdicts, the newest first, from the first that is older than `before`. */
    List<StoredScreening> ofShipment(Caller caller, ShipmentId shipment, Optional<ScreeningId> before, int limit);

    Optional<StoredScreening> find(Caller caller, ScreeningId id);

    /** The engine's result for a verdict that is not clear. */
    Optional<byte[]> evidence(Caller caller, ScreeningId id);

    /** The manifest that a verdict is about. */
    Optional<byte[]> manifest(Caller caller, ScreeningId id);
}
