package org.section307.shipment.filing.domain;

import java.util.Optional;
import org.section307.kit.access.Caller;

/**
 * Who may file. Seeing is not enough to change: an officer who also imports sees every shipment of the port. Records of the
 * past are the keeper of records' and nobody else's, whoever the importer was.
 */
public final class Authority {
    private static final String IMPORTER = "importer";
    private static final String RECORDS = "records";

    private Authority() {}

    /** Why a filing is not the caller's to make or to change. */
    public enum Refusal {
        /** The importer is none of the caller's. */
        ANOTHERS_IMPORTER,
        /** It is a record of the past, which the keeper of records brings. */
        RECORD_OF_THE_PAST,
        /** It is none, and the caller brings nothing else. */
        NO_RECORD_OF_THE_PAST,
        /** The port is none of the keeper of records'. */
        ANOTHERS_PORT
    }

    /** An importer files under its own numbers; a broker, known by a filer code, for anyone; the keeper of records what is past. */
    public static Optional<Refusal> refusalToFile(Caller caller, ManifestFacts facts) {
        if (facts.history() != null) {
            return refusalOfPast(caller, facts.port());
        }
        if (!caller.roles().contains(IMPORTER)) {
            return Optional.of(Refusal.NO_RECORD_OF_THE_PAST);
        }
        return caller.filer() != null || caller.importerNumbers().contains(facts.importer())
                ? Optional.empty()
                : Optional.of(Refusal.ANOTHERS_IMPORTER);
    }

    /** The importer of record and the broker who filed may change a filing; the keeper of records what is past. */
    public static Optional<Refusal> refusalToChange(Caller caller, Filing.Owner owner) {
        if (owner.past()) {
            return refusalOfPast(caller, owner.port());
        }
        if (!caller.roles().contains(IMPORTER)) {
            return Optional.of(Refusal.NO_RECORD_OF_THE_PAST);
        }
        String filer = caller.filer();
        boolean own =
                caller.importerNumbers().contains(owner.importer()) || (filer != null && filer.equals(owner.filer()));
        return own ? Optional.empty() : Optional.of(Refusal.ANOTHERS_IMPORTER);
    }

    /** A filing is a record of the past or it is none: who may do both still can't turn one into the other. */
    public static Optional<Refusal> refusalToTurn(Filing.Owner owner, ManifestFacts next) {
        if (owner.past() == (next.history() != null)) {
            return Optional.empty();
        }
        return Optional.of(owner.past() ? Refusal.NO_RECORD_OF_THE_PAST : Refusal.RECORD_OF_THE_PAST);
    }

    private static Optional<Refusal> refusalOfPast(Caller caller, String port) {
        if (!caller.roles().contains(RECORDS)) {
            return Optional.of(Refusal.RECORD_OF_THE_PAST);
        }
        return caller.oversees(port) ? Optional.empty() : Optional.of(Refusal.ANOTHERS_PORT);
    }
}
