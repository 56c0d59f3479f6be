package org.section307.shipment.filing.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.section307.intake.DoorMode;
import org.section307.intake.Limits;
import org.section307.intake.ManifestDoor;
import org.section307.intake.ManifestHistory;
import org.section307.intake.ManifestKeys;
import org.section307.intake.Reading;
import org.section307.kit.access.ImporterTokens;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.LargeBodies;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;
import org.section307.shipment.filing.domain.History;
import org.section307.shipment.filing.domain.Manifest;
import org.section307.shipment.filing.domain.ManifestFacts;

/** Reads a request's body as a manifest, or says all that is wrong with it. */
@ApplicationScoped
class ManifestBodies {
    private final ManifestDoor door = new ManifestDoor();
    private final LargeBodies bodies = new LargeBodies(Limits.BODY_BYTES);
    private final ImporterTokens importerTokens;

    ManifestBodies(ImporterTokens importerTokens) {
        this.importerTokens = importerTokens;
    }

    /**
     * @throws ProblemException 400 where it is no JSON, 413 where it is too large, 422 with every fault
     */
    Manifest read(InputStream body) {
        return bytes(body, this::manifest);
    }

    /**
     * Has the bytes of a body read: small ones at once, large ones one after the other.
     *
     * @throws ProblemException 413 where it is too large
     */
    <T> T bytes(InputStream body, Function<byte[], T> reader) {
        return bodies.read(body, reader);
    }

    /** Reads bytes as one manifest. */
    Reading reading(byte[] bytes) {
        return door.read(bytes, DoorMode.FILING, importerTokens::tokenise);
    }

    private Manifest manifest(byte[] bytes) {
        return switch (reading(bytes)) {
            case Reading.Accepted accepted -> manifest(accepted);
            case Reading.Malformed malformed ->
                throw new ProblemException(
                        ProblemType.BAD_REQUEST,
                        malformed.reason() + " (line " + malformed.line() + ", column " + malformed.column() + ")");
            case Reading.Faulty faulty -> throw ProblemException.invalid(faults(faulty));
            case Reading.TooLarge tooLarge ->
                throw new ProblemException(ProblemType.TOO_LARGE, "the limit is " + tooLarge.limitBytes() + " bytes");
        };
    }

    static Manifest manifest(Reading.Accepted accepted) {
        return new Manifest(accepted.canonicalBytes(), accepted.sha256Hex(), facts(accepted.keys()));
    }

    private static ManifestFacts facts(ManifestKeys keys) {
        return new ManifestFacts(
                keys.importerNumber(),
                keys.portOfEntry(),
                keys.importDate(),
                keys.entryNumber(),
                new ManifestFacts.BillOfLading(
                        Objects.requireNonNull(keys.scac()),
                        Objects.requireNonNull(keys.billNumber()),
                        Objects.requireNonNull(keys.billKey())),
                keys.lineNumbers(),
                history(keys));
    }

    private static @Nullable History history(ManifestKeys keys) {
        ManifestHistory history = keys.history();
        return history == null
                ? null
                : new History(
                        switch (history.source()) {
                            case AGENCY -> History.Source.AGENCY;
                            case SYNTHETIC -> History.Source.SYNTHETIC;
                        },
                        history.detainedOn(),
                        history.knownOn(),
                        keys.enteredValue());
    }

    static List<Fault> faults(Reading.Faulty faulty) {
        return faulty.faults().stream()
                .map(fault -> Fault.at(fault.pointer(), fault.rule(), fault.message()))
                .toList();
    }
}
