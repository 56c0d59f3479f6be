package org.section307.shipment.filing.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What came of an amendment. */
public sealed interface AmendOutcome {
    /** This version is now on file; the same bytes again change nothing. */
    record Amended(Receipt receipt) implements AmendOutcome {}

    /** There is no such shipment, or none that the caller may see. */
    record NotFound() implements AmendOutcome {}

    /** The filing, or what it would become, is not the caller's to change. */
    record NotYours(Authority.Refusal refusal) implements AmendOutcome {}

    /** Its history names days that have not come. */
    record LiesAhead(Set<History.Day> days) implements AmendOutcome {
        public LiesAhead {
            days = Set.copyOf(days);
        }
    }

    /** Held, in review, released or cancelled: no longer its filer's to change. */
    record NotOpen() implements AmendOutcome {}

    /** Another version is on file than the caller believes. */
    record Stale() implements AmendOutcome {}

    /** Dropped line numbers are used again, at these places of the lines array. */
    record ReusesLines(List<Integer> indexes) implements AmendOutcome {}

    /** The new entry, or bill and importer, are on file in another shipment that the caller may see. */
    record AlreadyFiled(UUID first) implements AmendOutcome {}

    /** The same, in a shipment that the caller may not see. */
    record TakenByAnother() implements AmendOutcome {}
}
