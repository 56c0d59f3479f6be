package org.section307.shipment.filing.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.section307.intake.Limits;
import org.section307.kit.access.Caller;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;
import org.section307.shipment.filing.application.BringHistory;
import org.section307.shipment.filing.domain.HistoryBody;
import org.section307.shipment.filing.domain.HistoryOutcome;

/** What the keeper of records does with an agency's years: brings many shipments at once. */
@Path("/v1/history")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("records")
@Tag(name = "Filing")
public class HistoryResource {
    static final String NDJSON = "application/x-ndjson";

    private final Caller caller;
    private final HistoryBodies bodies;
    private final HistoryTurns turns;
    private final BringHistory bringHistory;

    HistoryResource(Caller caller, HistoryBodies bodies, HistoryTurns turns, BringHistory bringHistory) {
        this.caller = caller;
        this.bodies = bodies;
        this.turns = turns;
        this.bringHistory = bringHistory;
    }

    @POST
    @Consumes(NDJSON)
    @Operation(
            summary = "Bring records of the past",
            description =
                    "Takes many shipments of the past on file at once: newline-delimited JSON, one manifest with its `history` a"
                            + " line, at most 1,000 lines and 16 MiB. All or none is taken. Every fault is told with its line; a line whose entry"
                            + " (or bill and importer) is on file with other content is 409, with the Location of the first in `errors`. What is"
                            + " on file with the same content is left as it is, so the same body may be sent again after any interruption. At"
                            + " most two such bodies are at work at once; else 503 with Retry-After.")
    @RequestBody(
            required = true,
            description = "One manifest a line",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(ref = "Manifest"),
                            examples = @ExampleObject(name = "a line", value = HistoryExamples.BODY)))
    @APIResponse(
            responseCode = "200",
            description = "All are on file; the verdicts follow within seconds",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HistoryReceiptView.class),
                            examples = @ExampleObject(name = "brought", value = HistoryExamples.RECEIPT)))
    public HistoryReceiptView bring(InputStream body) {
        return turns.inTurn(() -> {
            HistoryBodies.Read read = bodies.read(body);
            List<Fault> faults = faults(read);
            if (!faults.isEmpty()) {
                throw ProblemException.invalid(faults);
            }
            return switch (bringHistory.bring(caller, read.body())) {
                case HistoryOutcome.Brought brought -> HistoryReceiptView.of(brought);
                case HistoryOutcome.NotYours notYours -> throw Refusals.notYours(notYours.refusal());
                case HistoryOutcome.OnFileOtherwise onFile -> throw Refusals.onFileOtherwise(onFile.conflicts());
            };
        });
    }

    private List<Fault> faults(HistoryBodies.Read read) {
        Stream<Fault> ofBody = bringHistory.faults(read.body()).stream().map(HistoryResource::fault);
        return Stream.concat(read.faults().stream(), ofBody)
                .sorted(Comparator.comparing(Fault::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .limit(Limits.FAULTS)
                .toList();
    }

    private static Fault fault(HistoryBody.Fault fault) {
        return switch (fault) {
            case HistoryBody.Fault.Ahead ahead ->
                Refusals.liesAhead(ahead.day()).inLine(ahead.line());
            case HistoryBody.Fault.FiledTwice twice ->
                Fault.at(
                                "",
                                "filed-twice",
                                "line " + twice.earlier()
                                        + " has the same entry, or the same bill and importer, with other content")
                        .inLine(twice.line());
        };
    }
}
