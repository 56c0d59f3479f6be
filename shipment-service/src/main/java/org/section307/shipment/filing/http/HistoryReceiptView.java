package org.section307.shipment.filing.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.section307.shipment.filing.domain.HistoryOutcome;
import org.section307.shipment.filing.domain.HistoryOutcome.Kind;

/** The answer to a body of records of the past that was taken. */
@Schema(name = "HistoryReceipt", description = "What is on file after records of the past were brought")
public record HistoryReceiptView(
        @Schema(description = "How many were filed now", minimum = "0")
        int filed,

        @Schema(
                description = "How many were on file before with the same bytes; nothing was added for them",
                minimum = "0")
        int onFile,

        @Schema(description = "One for each line, in their order")
        List<Entry> shipments) {
    @Schema(name = "HistoryReceiptEntry", description = "What became of one line")
    public record Entry(
            @Schema(description = "Number of the line in the body, from 1", minimum = "1")
            int line,

            @Schema(description = "Id of the shipment") UUID shipmentId,

            @Schema(description = "FILED now, or ON_FILE before with the same bytes")
            Kind outcome) {}

    static HistoryReceiptView of(HistoryOutcome.Brought brought) {
        List<Entry> entries = brought.shipments().stream()
                .map(shipment -> new Entry(shipment.line(), shipment.shipmentId(), shipment.kind()))
                .toList();
        int filed = (int)
                entries.stream().filter(entry -> entry.outcome() == Kind.FILED).count();
        return new HistoryReceiptView(filed, entries.size() - filed, entries);
    }
}
