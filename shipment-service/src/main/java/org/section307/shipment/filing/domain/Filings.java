package org.section307.shipment.filing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.section307.kit.access.Caller;

/**
 * All filings. A change is made under the lock on the shipment's row, in the caller's transaction. What other services
 * are told of it comes back as an {@link Announcement}.
 */
public interface Filings {
    /** A manifest that becomes a shipment of this id. */
    record NewFiling(UUID shipmentId, Manifest manifest) {}

    /** Stores the first versions of all, in their order. */
    List<Announcement> add(Caller caller, List<NewFiling> filings, Instant now);

    /** Stores the first version. The broker's code, where the caller has one, stays with the filing. */
    Announcement add(Caller caller, UUID shipmentId, Manifest manifest, Instant now);

    /** The filing as it stands; empty where there is none that the caller may see. */
    Optional<Filing> find(Caller caller, UUID shipmentId);

    /** Stores the next version, with every line number dropped so far. */
    Announcement amend(Caller caller, Filing filing, Manifest manifest, LineNumbers retired, Instant now);

    /** Notes when the cancellation was told. */
    Announcement cancel(Caller caller, Filing filing, Instant now);
}
