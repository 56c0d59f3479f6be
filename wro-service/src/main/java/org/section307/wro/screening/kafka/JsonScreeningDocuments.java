package org.section307.wro.screening.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Gap;
import org.section307.wro.screening.domain.Result;
import org.section307.wro.screening.domain.ScreeningDocuments;
import org.section307.wro.screening.domain.ScreeningId;

/** Verdicts as JSON, with a mapper of its own: no setting of the service may change a byte that is stored. */
@ApplicationScoped
class JsonScreeningDocuments implements ScreeningDocuments {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A gap, with the names that the engine's result has for it. */
    private record GapMessage(String lines, String missing, List<String> orders, String pointer, String text) {
        static GapMessage of(Gap gap) {
            return new GapMessage(
                    gap.lines().ranges(),
                    gap.missing(),
                    gap.orderIds(),
                    "/lines/" + gap.firstLineIndex() + gap.pointer(),
                    gap.text());
        }
    }

    @Override
    public byte[] event(ScreeningId id, Result result) {
        return bytes(ShipmentScreenedMessage.of(id, result));
    }

    @Override
    public byte @Nullable [] gaps(List<Gap> gaps) {
        return gaps.isEmpty() ? null : bytes(gaps.stream().map(GapMessage::of).toList());
    }

    private static byte[] bytes(Object document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
