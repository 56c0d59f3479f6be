package org.section307.wro.screening.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Verdict;
import org.section307.wro.screening.domain.History;
import org.section307.wro.screening.domain.StoredScreening;

/** A verdict as people read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Screening",
        description = "The verdict on one version of a manifest under one revision of the order book")
record ScreeningView(
        @Schema(
                description = "Shipment id, version and revision",
                examples = "0196a1c4-7b1e-7c3a-9f52-3d1f0a5b6c7d.1.1")
        String screeningId,

        String shipmentId,
        int version,
        int revision,
        Verdict verdict,

        @Schema(description = "Whether some line lacks its own maker or origin")
        boolean incomplete,

        @Nullable LocalDate importDate,
        Instant screenedAt,

        @Schema(description = "Of a filing of the past: who says so, and the agency's days") @Nullable
        HistoryView history,

        @Schema(description = "SHA-256 of the engine's result: a replay gives the same")
        String resultSha256,

        @Schema(description = "Engine of the result; left out in a list") @Nullable
        String engineVersion,

        @Nullable Integer policyVersion,
        List<ReasonView> reasons,
        List<GroundView> grounds,
        List<GapView> gaps) {

    /** What a filing of the past says of itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ScreeningHistory",
            description = "A filing of the past: AGENCY's record, or SYNTHETIC, made by a generator")
    record HistoryView(
            @Schema(enumeration = {"AGENCY", "SYNTHETIC"}) String source,

            @Schema(format = "date") @Nullable String detainedOn,
            @Schema(format = "date") @Nullable String knownOn) {
        static @Nullable HistoryView of(@Nullable History history) {
            return history == null ? null : new HistoryView(history.source(), history.detainedOn(), history.knownOn());
        }
    }

    /** With every condition of its grounds. */
    static ScreeningView of(StoredScreening screening, byte[] result, Audience audience) {
        return of(screening, ResultDocument.read(result), audience);
    }

    /** As its event told of it: without the conditions. */
    static ScreeningView of(StoredScreening screening, Audience audience) {
        var summary = screening.summary();
        var none = new ResultDocument(null, null, null, null, false, null, null, null, null);
        return of(screening, summary == null ? none : ResultDocument.read(summary), audience);
    }

    private static ScreeningView of(StoredScreening screening, ResultDocument document, Audience audience) {
        var id = screening.id();
        return new ScreeningView(
                id.toString(),
                id.shipment().toString(),
                id.version(),
                id.revision(),
                screening.verdict(),
                screening.incomplete(),
                screening.importDate(),
                screening.screenedAt(),
                HistoryView.of(screening.history()),
                screening.resultSha256(),
                document.engineVersion(),
                document.policyVersion(),
                document.reasonsOrNone(),
                document.groundsFor(audience),
                ResultDocument.gaps(screening.gaps()));
    }
}
