package org.section307.detention.lifecycle.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.section307.kit.access.Caller;

/** Detentions as a person may see them: a caller's questions never reach another's rows. */
public interface Detentions {
    /** The detention, or empty where there is none that the caller may see. */
    Optional<Detention> find(Caller caller, DetentionId id);

    /** At most `limit` detentions after the given place, the oldest first. */
    List<Detention> list(Caller caller, DetentionFilter filter, @Nullable DetentionPlace after, int limit);

    /** Locks a shipment's custody until the transaction ends; empty where there is none that the caller may see. */
    Optional<Custody> lock(Caller caller, UUID shipmentId);
}
