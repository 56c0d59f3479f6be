package org.section307.wro.screening.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.Screening;
import org.section307.engine.policy.LineVerdict;
import org.section307.engine.policy.OrderGround;
import org.section307.engine.policy.Reason;
import org.section307.engine.policy.Standing;
import org.section307.engine.policy.Verdict;
import org.section307.wro.screening.domain.Failure;
import org.section307.wro.screening.domain.Result;
import org.section307.wro.screening.domain.ScreeningId;

/** The body of screenings.v1. Members stand in this order; the database writes clear ones in the same (`clear_event`). */
@JsonPropertyOrder({
    "screeningId",
    "shipmentId",
    "version",
    "revision",
    "verdict",
    "incomplete",
    "importDate",
    "lines",
    "grounds",
    "reasons"
})
record ShipmentScreenedMessage(
        String screeningId,
        String shipmentId,
        int version,
        int revision,
        String verdict,
        boolean incomplete,
        @Nullable String importDate,
        List<LineMessage> lines,
        List<GroundMessage> grounds,
        List<ReasonMessage> reasons) {
    /** Stands for the whole shipment where its lines can't be read. */
    private static final LineMessage WHOLE_SHIPMENT = new LineMessage(0, "0.00");

    @JsonPropertyOrder({"number", "value"})
    record LineMessage(int number, String value) {
        static LineMessage of(LineVerdict line) {
            return new LineMessage(line.number(), line.value().toPlainString());
        }
    }

    @JsonPropertyOrder({"orderId", "answer", "basis", "inCustodyOn", "supersededBy", "lines"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroundMessage(
            String orderId,
            @Nullable String answer,
            String basis,
            @Nullable String inCustodyOn,
            @Nullable String supersededBy,
            String lines) {
        static GroundMessage of(OrderGround ground) {
            var basis = ground.basis().name();
            var lines = ground.lines().ranges();
            return switch (ground.standing()) {
                case Standing.Answers(var answer, var inCustodyOn) ->
                    new GroundMessage(
                            ground.orderId(),
                            answer.word(),
                            basis,
                            inCustodyOn == null ? null : inCustodyOn.toString(),
                            null,
                            lines);
                case Standing.Superseded(var byOrderId) ->
                    new GroundMessage(ground.orderId(), null, basis, null, byOrderId, lines);
            };
        }
    }

    @JsonPropertyOrder({"reason", "lines"})
    record ReasonMessage(String reason, String lines) {
        static ReasonMessage of(Reason reason) {
            return new ReasonMessage(reason.kind().name(), reason.lines().ranges());
        }
    }

    static ShipmentScreenedMessage of(ScreeningId id, Result result) {
        return switch (result) {
            case Result.Screened(Screening.Screened screening, byte[] bytes) -> of(id, screening);
            case Result.Failed(Failure failure) -> of(id, failure);
        };
    }

    private static ShipmentScreenedMessage of(ScreeningId id, Screening.Screened result) {
        return new ShipmentScreenedMessage(
                id.toString(),
                id.shipment().toString(),
                id.version(),
                id.revision(),
                result.verdict().name(),
                result.incomplete(),
                result.importDate().toString(),
                result.lines().stream().map(LineMessage::of).toList(),
                result.groundsByOrder().stream().map(GroundMessage::of).toList(),
                result.reasons().stream().map(ReasonMessage::of).toList());
    }

    private static ShipmentScreenedMessage of(ScreeningId id, Failure failure) {
        return new ShipmentScreenedMessage(
                id.toString(),
                id.shipment().toString(),
                id.version(),
                id.revision(),
                Verdict.IN_REVIEW.name(),
                false,
                null,
                List.of(WHOLE_SHIPMENT),
                List.of(),
                List.of(new ReasonMessage(failure.name(), String.valueOf(WHOLE_SHIPMENT.number()))));
    }
}
