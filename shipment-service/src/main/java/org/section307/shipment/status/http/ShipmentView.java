package org.section307.shipment.status.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.shipment.status.domain.History;
import org.section307.shipment.status.domain.Shipment;
import org.section307.shipment.status.domain.Status;

/** A shipment as it is shown. What is unknown is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Shipment", description = "A shipment and where it stands")
public record ShipmentView(
        @Schema(description = "Id, UUIDv7") UUID id,

        @Schema(description = "Version of the manifest on file, from 1", minimum = "1")
        int version,

        @Schema(description = "Where it stands") Status status,

        @Schema(
                description = "Why it is in review although no screening says so; mostly absent",
                examples = "UNREADABLE")
        @Nullable
        String reason,

        @Schema(description = "Importer number, or its token", examples = "12-3456789AB")
        String importer,

        @Schema(description = "Filer code of the broker who filed; absent where the importer did", examples = "ABC")
        @Nullable
        String filer,

        @Schema(description = "Entry number; absent where there is none yet", examples = "002-6110316-2") @Nullable
        String entryNumber,

        Bill billOfLading,

        @Schema(description = "Port of entry, Schedule D", examples = "2704")
        String portOfEntry,

        @Schema(description = "Date of importation") LocalDate importDate,
        @Schema(description = "How many entry lines it has") int lineCount,

        @Schema(description = "What makes it a record of the past; absent for a filing of its day") @Nullable
        Past history,

        @Schema(description = "When it was first filed") Instant filedAt,

        @Schema(description = "When it was last amended or cancelled")
        Instant amendedAt,

        Links links) {

    @Schema(name = "ShipmentBill", description = "The bill of lading under which the goods travel")
    public record Bill(
            @Schema(description = "Standard Carrier Alpha Code of the issuer", examples = "MAEU")
            String scac,

            @Schema(description = "Number of the bill", examples = "A123456789")
            String number) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ShipmentHistory",
            description = "A record of the past, which an agency brought: what became of the goods then")
    public record Past(
            @Schema(description = "AGENCY: an agency's own files. SYNTHETIC: made up")
            History.Source source,

            @Schema(description = "Legal day on which the agency detained the goods; absent where it did not") @Nullable
            LocalDate detainedOn,

            @Schema(description = "Legal day on which it knew; absent where it is detainedOn") @Nullable
            LocalDate knownOn) {
        static @Nullable Past of(@Nullable History history) {
            return history == null ? null : new Past(history.source(), history.detainedOn(), history.knownOn());
        }
    }

    @Schema(name = "ShipmentLinks", description = "Where to go from here")
    public record Links(
            @Schema(description = "This shipment") String self,

            @Schema(description = "The manifest on file; its ETag is what PUT and DELETE ask for")
            String manifest) {}

    boolean synthetic() {
        return history != null && history.source() == History.Source.SYNTHETIC;
    }

    static ShipmentView of(Shipment shipment) {
        String self = ShipmentResource.PATH + "/" + shipment.id();
        return new ShipmentView(
                shipment.id(),
                shipment.version(),
                shipment.status(),
                shipment.reason(),
                shipment.importer(),
                shipment.filer(),
                shipment.entryNumber(),
                new Bill(shipment.scac(), shipment.billNumber()),
                shipment.port(),
                shipment.importDate(),
                shipment.lineCount(),
                Past.of(shipment.history()),
                shipment.createdAt(),
                shipment.amendedAt(),
                new Links(self, self + "/manifest"));
    }
}
