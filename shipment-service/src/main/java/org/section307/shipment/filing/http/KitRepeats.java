package org.section307.shipment.filing.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.section307.kit.idempotency.Idempotency;
import org.section307.shipment.filing.domain.Repeats;

/** Repeated requests as the kit remembers them: by client, for 30 days. */
@ApplicationScoped
class KitRepeats implements Repeats {
    private final Idempotency idempotency;

    KitRepeats(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Override
    public Known claim(Request request) {
        return switch (idempotency.claim(request.client(), request.key(), request.sha256())) {
            case Idempotency.Claim.Fresh() -> new Known.Fresh();
            case Idempotency.Claim.Done(String reference) -> new Known.Done(UUID.fromString(reference));
            case Idempotency.Claim.UnderWay() -> new Known.UnderWay();
            case Idempotency.Claim.OtherRequest() -> new Known.OtherRequest();
        };
    }

    @Override
    public void remember(Request request, UUID shipmentId) {
        idempotency.remember(request.client(), request.key(), request.sha256(), shipmentId.toString());
    }
}
