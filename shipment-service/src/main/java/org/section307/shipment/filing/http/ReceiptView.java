package org.section307.shipment.filing.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.section307.shipment.filing.domain.OpenStatus;
import org.section307.shipment.filing.domain.Receipt;

/** The answer to a filing or an amendment that was taken. */
@Schema(name = "Receipt", description = "What is on file after a filing or an amendment was taken")
public record ReceiptView(
        @Schema(description = "Id of the shipment") UUID id,

        @Schema(description = "Version of the manifest, from 1; each amendment is the next", minimum = "1")
        int version,

        @Schema(description = "RECEIVED until this version is screened")
        OpenStatus status,

        @Schema(description = "SHA-256 of the manifest's canonical bytes", pattern = "^[0-9a-f]{64}$")
        String sha256,

        Links links) {

    @Schema(name = "ReceiptLinks", description = "Where to go from here")
    public record Links(
            @Schema(description = "The shipment, with its status")
            String self,

            @Schema(description = "The manifest as stored; its ETag is what PUT and DELETE ask for")
            String manifest) {}

    static ReceiptView of(Receipt receipt) {
        String self = FilingResource.PATH + "/" + receipt.shipmentId();
        return new ReceiptView(
                receipt.shipmentId(),
                receipt.version(),
                receipt.status(),
                receipt.sha256(),
                new Links(self, self + "/manifest"));
    }
}
