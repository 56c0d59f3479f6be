package org.section307.shipment.status.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.section307.shipment.status.domain.CustodyRegister;
import org.section307.shipment.status.domain.VerdictKey;

/** Value of detentions.v1, as far as a status depends on it; members that are not named here are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ShipmentCustodyMessage(UUID shipmentId, long sequence, CustodyRegister.Custody state, Absorbed absorbed) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Absorbed(int version, long revision) {}

    CustodyRegister toDomain() {
        return new CustodyRegister(sequence, state, new VerdictKey(absorbed.version(), absorbed.revision()));
    }
}
