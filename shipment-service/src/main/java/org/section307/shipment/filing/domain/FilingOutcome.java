package org.section307.shipment.filing.domain;

import java.util.Set;
import java.util.UUID;

/** What came of a new filing. */
public sealed interface FilingOutcome {
    /** It is on file; a repeated request is told the same again. */
    record Filed(Receipt receipt) implements FilingOutcome {}

    /** Entry, or bill and importer, are on file already, in a shipment that the caller may see. */
    record AlreadyFiled(UUID first) implements FilingOutcome {}

    /** The same, in a shipment that the caller may not see. */
    record TakenByAnother() implements FilingOutcome {}

    /** It is not the caller's to file. */
    record NotYours(Authority.Refusal refusal) implements FilingOutcome {}

    /** Its history names days that have not come. */
    record LiesAhead(Set<History.Day> days) implements FilingOutcome {
        public LiesAhead {
            days = Set.copyOf(days);
        }
    }

    /** A request with this Idempotency-Key is under way. */
    record UnderWay() implements FilingOutcome {}

    /** This Idempotency-Key was used with another body. */
    record KeyReused() implements FilingOutcome {}

    /** The request was done before, and its shipment is no longer the caller's to see. */
    record Gone() implements FilingOutcome {}
}
