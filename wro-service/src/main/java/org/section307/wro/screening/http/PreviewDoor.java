package org.section307.wro.screening.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import org.section307.intake.DoorMode;
import org.section307.intake.Limits;
import org.section307.intake.ManifestDoor;
import org.section307.intake.Reading;
import org.section307.kit.access.ImporterTokens;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.LargeBodies;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;

/** Lets a manifest in for a preview: the same door as for a filing, opened wider. */
@ApplicationScoped
class PreviewDoor {
    private final ManifestDoor door = new ManifestDoor();
    private final LargeBodies bodies = new LargeBodies(Limits.BODY_BYTES);
    private final ImporterTokens importerTokens;

    PreviewDoor(ImporterTokens importerTokens) {
        this.importerTokens = importerTokens;
    }

    /**
     * The manifest's canonical bytes.
     *
     * @throws ProblemException 400, 413 or 422; with every fault, and no value of the manifest
     */
    byte[] canonical(InputStream body) {
        return bodies.read(body, this::canonical);
    }

    private byte[] canonical(byte[] bytes) {
        return switch (door.read(bytes, DoorMode.PREVIEW, importerTokens::tokenise)) {
            case Reading.Accepted accepted -> accepted.canonicalBytes();
            case Reading.Malformed malformed -> throw badRequest(malformed);
            case Reading.TooLarge large ->
                throw new ProblemException(ProblemType.TOO_LARGE, "the limit is " + large.limitBytes() + " bytes");
            case Reading.Faulty faulty -> throw ProblemException.invalid(faults(faulty));
        };
    }

    private static ProblemException badRequest(Reading.Malformed malformed) {
        var place = malformed.line() == 0 ? "" : " (line " + malformed.line() + ", column " + malformed.column() + ")";
        return new ProblemException(ProblemType.BAD_REQUEST, malformed.reason() + place);
    }

    private static List<Fault> faults(Reading.Faulty faulty) {
        return faulty.faults().stream()
                .map(fault -> Fault.at(fault.pointer(), fault.rule(), fault.message()))
                .toList();
    }
}
