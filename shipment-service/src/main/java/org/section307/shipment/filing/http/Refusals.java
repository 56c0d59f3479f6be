package org.section307.shipment.filing.http;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;

/** The refusals that more than one command has. None of them repeats a value of the filing. */
final class Refusals {
    private Refusals() {}

    static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "there is no such shipment, or none that you may see");
    }

    static ProblemException notYours() {
        return new ProblemException(ProblemType.FORBIDDEN, "the importer is none of yours");
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
