package org.section307.wro.screening.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Verdict;
import org.section307.wro.screening.domain.Failure;

/** What a manifest that nobody has filed would come to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Preview",
        description = "The verdict a manifest would get under the order book in force. Nothing of it is stored.")
record PreviewView(
        Verdict verdict,

        @Schema(description = "Whether some line lacks its own maker or origin")
        boolean incomplete,

        @Nullable String importDate,
        @Nullable Integer revision,
        @Nullable String engineVersion,
        @Nullable Integer policyVersion,
        List<ReasonView> reasons,
        List<GroundView> grounds,
        List<GapView> gaps) {

    static PreviewView of(byte[] result, Audience audience) {
        var document = ResultDocument.read(result);
        return new PreviewView(
                Verdict.valueOf(String.valueOf(document.verdict())),
                document.incomplete(),
                document.importDate(),
                document.orderBookRevision(),
                document.engineVersion(),
                document.policyVersion(),
                document.reasonsOrNone(),
                document.groundsFor(audience),
                document.gapsOrNone());
    }

    static PreviewView of(Failure failure) {
        return new PreviewView(
                Verdict.IN_REVIEW,
                false,
                null,
                null,
                null,
                null,
                List.of(new ReasonView(failure.name(), "0")),
                List.of(),
                List.of());
    }
}
