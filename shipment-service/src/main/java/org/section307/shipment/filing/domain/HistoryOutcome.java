package org.section307.shipment.filing.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of bringing many records of the past at once. */
public sealed interface HistoryOutcome {
    /** All are on file, whoever brought them when. */
    record Brought(List<Shipment> shipments) implements HistoryOutcome {
        public Brought {
            shipments = List.copyOf(shipments);
        }
    }

    /** One of them, by its line. */
    record Shipment(int line, UUID shipmentId, Kind kind) {}

    /** How it came to be on file. */
    enum Kind {
        /** Now. */
        FILED,
        /** Before, with the same bytes: nothing was added and nothing is told. */
        ON_FILE
    }

    /** Some are not the caller's to file. Nothing was taken. */
    record NotYours(Authority.Refusal refusal) implements HistoryOutcome {}

    /** Some are on file with other bytes. Nothing was taken. */
    record OnFileOtherwise(List<Conflict> conflicts) implements HistoryOutcome {
        public OnFileOtherwise {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** A line whose entry, or bill and importer, has a filing; null where the caller may not see it. */
    record Conflict(int line, @Nullable UUID first) {}
}
