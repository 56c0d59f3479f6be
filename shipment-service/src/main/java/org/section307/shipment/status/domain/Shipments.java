package org.section307.shipment.status.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.section307.kit.access.Caller;

/** All shipments, as far as a caller may see them. */
public interface Shipments {
    Optional<Shipment> find(Caller caller, UUID shipmentId);

    /**
     * Newest first.
     *
     * @param before the last id of the page before; null for the first page
     */
    List<Shipment> list(Caller caller, Filter filter, @Nullable UUID before, int limit);

    /**
     * Which shipments are asked for; null, or no status, is whichever.
     *
     * @param entryKey entry number without hyphens
     * @param billKey SCAC and number, upper case, without hyphens
     */
    record Filter(
            Set<Status> statuses,
            @Nullable String importer,
            @Nullable String port,
            @Nullable String entryKey,
            @Nullable String billKey,
            @Nullable LocalDate importDateFrom,
            @Nullable LocalDate importDateTo,
            @Nullable Origin origin) {
        public Filter {
            statuses = Set.copyOf(statuses);
        }
    }
}
