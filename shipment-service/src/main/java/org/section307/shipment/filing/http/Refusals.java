package org.section307.shipment.filing.http;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;
import org.section307.shipment.filing.domain.Authority;
import org.section307.shipment.filing.domain.History;
import org.section307.shipment.filing.domain.HistoryOutcome;

/** The refusals that more than one command has. None of them repeats a value of the filing. */
final class Refusals {
    private Refusals() {}

    static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "there is no such shipment, or none that you may see");
    }

    static ProblemException notYours(Authority.Refusal refusal) {
        return new ProblemException(
                ProblemType.FORBIDDEN,
                switch (refusal) {
                    case ANOTHERS_IMPORTER -> "the importer is none of yours";
                    case RECORD_OF_THE_PAST -> "a record of the past is the keeper of records' to file and to change";
                    case NO_RECORD_OF_THE_PAST -> "the keeper of records files and changes records of the past only";
                    case ANOTHERS_PORT -> "the port is none of yours";
                });
    }

    static ProblemException notYours() {
        return new ProblemException(ProblemType.FORBIDDEN, "the filing is not yours to change");
    }

    static ProblemException liesAhead(Set<History.Day> days) {
        return ProblemException.invalid(
                days.stream().sorted().map(Refusals::liesAhead).toList());
    }

    static Fault liesAhead(History.Day day) {
        String member = switch (day) {
            case DETAINED_ON -> "detainedOn";
            case KNOWN_ON -> "knownOn";
        };
        return Fault.at(
                "/history/" + member, "history-ahead", "a record of the past names no day that has not come yet");
    }

    static ProblemException notOpen() {
        return new ProblemException(
                ProblemType.CONFLICT, "the shipment is neither RECEIVED nor CLEAR: its filer can't change it any more");
    }

    static ProblemException stale() {
        return new ProblemException(
                ProblemType.PRECONDITION_FAILED, "another version is on file: read the manifest again");
    }

    static ProblemException alreadyFiled(UUID first) {
        return new ProblemException(
                ProblemType.ALREADY_FILED,
                "entry, or bill and importer, are on file already; Location has the shipment",
                List.of(),
                URI.create(FilingResource.PATH + "/" + first));
    }

    /** Of many that were brought, those that are on file with other content. */
    static ProblemException onFileOtherwise(List<HistoryOutcome.Conflict> conflicts) {
        List<Fault> faults = conflicts.stream().map(Refusals::conflict).toList();
        return new ProblemException(
                ProblemType.ALREADY_FILED,
                faults.size() + " line(s) are on file with other content; nothing was taken",
                faults,
                null);
    }

    private static Fault conflict(HistoryOutcome.Conflict conflict) {
        UUID first = conflict.first();
        Fault fault = Fault.at("", "already-filed", "entry, or bill and importer, are on file with other content")
                .inLine(conflict.line());
        return first == null ? fault : fault.because(URI.create(FilingResource.PATH + "/" + first));
    }

    /** Says no more than that it can't be filed: where, and by whom, is not the caller's to know. */
    static ProblemException takenByAnother() {
        return new ProblemException(ProblemType.CONFLICT, "entry, or bill and importer, can't be filed again");
    }

    static ProblemException reusesLines(List<Integer> indexes) {
        return ProblemException.invalid(indexes.stream()
                .map(index -> Fault.at(
                        "/lines/" + index + "/number",
                        "line-number-retired",
                        "an earlier version dropped a line of this number; it is never used again"))
                .toList());
    }
}
