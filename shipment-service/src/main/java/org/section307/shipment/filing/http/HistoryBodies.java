package org.section307.shipment.filing.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.section307.intake.Limits;
import org.section307.intake.Reading;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;
import org.section307.shipment.filing.domain.HistoryBody;
import org.section307.shipment.filing.domain.Manifest;

/** Reads a body of newline-delimited JSON, one manifest with its history a line. */
@ApplicationScoped
class HistoryBodies {
    static final int LINES_MAX = 1_000;

    private final ManifestBodies manifests;

    HistoryBodies(ManifestBodies manifests) {
        this.manifests = manifests;
    }

    /** The lines that could be read, and what is wrong with the others, at most {@link Limits#FAULTS}. */
    record Read(HistoryBody body, List<Fault> faults) {}

    /**
     * @throws ProblemException 400 where the body is empty, 413 where it is too large, 422 where it has too many lines
     */
    Read read(InputStream body) {
        return manifests.bytes(body, this::read);
    }

    private Read read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "the body is empty");
        }
        List<HistoryBody.Line> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int number = 0;
        for (int start = 0; start < bytes.length && faults.size() < Limits.FAULTS; ) {
            int end = lineEnd(bytes, start);
            number++;
            if (number > LINES_MAX) {
                throw ProblemException.invalid(List.of(
                        Fault.at("", "too-many-manifests", "a body has at most 1,000 lines, each of one manifest")
                                .inLine(number)));
            }
            readLine(number, Arrays.copyOfRange(bytes, start, end), lines, faults);
            start = end + 1;
        }
        int told = Math.min(faults.size(), Limits.FAULTS);
        return new Read(new HistoryBody(lines), List.copyOf(faults.subList(0, told)));
    }

    private void readLine(int number, byte[] bytes, List<HistoryBody.Line> lines, List<Fault> faults) {
        switch (manifests.reading(bytes)) {
            case Reading.Accepted accepted -> {
                Manifest manifest = ManifestBodies.manifest(accepted);
                if (manifest.facts().history() == null) {
                    faults.add(Fault.at("/history", "required", "a record of the past has its history")
                            .inLine(number));
                } else {
                    lines.add(new HistoryBody.Line(number, manifest));
                }
            }
            case Reading.Malformed malformed ->
                faults.add(Fault.at("", "malformed", malformed.reason() + " (column " + malformed.column() + ")")
                        .inLine(number));
            case Reading.Faulty faulty ->
                ManifestBodies.faults(faulty).forEach(fault -> faults.add(fault.inLine(number)));
            case Reading.TooLarge tooLarge ->
                throw new ProblemException(ProblemType.TOO_LARGE, "the limit is " + tooLarge.limitBytes() + " bytes");
        }
    }

    /** Where the line that begins at {@code start} ends: at its newline, or where the body does. */
    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
