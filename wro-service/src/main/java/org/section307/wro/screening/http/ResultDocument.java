package org.section307.wro.screening.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine's result, or the summary of an event body, as it is stored. A later engine may have more members: they are passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ResultDocument(
        @Nullable List<GroundView> grounds,
        @Nullable List<ReasonView> reasons,
        @Nullable List<GapView> gaps,
        @Nullable String verdict,
        boolean incomplete,
        @Nullable String importDate,
        @Nullable String engineVersion,
        @Nullable Integer policyVersion,
        @Nullable Integer orderBookRevision) {
    /** Of its own: what is stored must not depend on a setting of the service. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final TypeReference<List<GapView>> GAPS = new TypeReference<>() {};

    static ResultDocument read(byte[] stored) {
        try {
            return JSON.readValue(stored, ResultDocument.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<GapView> gaps(byte @Nullable [] stored) {
        try {
            return stored == null ? List.of() : JSON.readValue(stored, GAPS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<GroundView> groundsFor(Audience audience) {
        return grounds == null
                ? List.of()
                : grounds.stream().map(ground -> ground.shownTo(audience)).toList();
    }

    List<ReasonView> reasonsOrNone() {
        return reasons == null ? List.of() : reasons;
    }

    List<GapView> gapsOrNone() {
        return gaps == null ? List.of() : gaps;
    }
}
