package org.section307.shipment.status.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.section307.shipment.status.domain.VerdictKey;
import org.section307.shipment.status.domain.VerdictRegister;

/** Value of screenings.v1, as far as a status depends on it; members that are not named here are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ShipmentScreenedMessage(UUID shipmentId, int version, long revision, VerdictRegister.Verdict verdict) {
    VerdictRegister toDomain() {
        return new VerdictRegister(new VerdictKey(version, revision), verdict, null);
    }
}
