package org.section307.detention.lifecycle.kafka;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.Basis;
import org.section307.detention.lifecycle.domain.ReviewReason;

/** Value of `screenings.v1`, as far as custody turns on it. Members that it does not know are left alone. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ShipmentScreenedMessage(
        UUID shipmentId,
        long version,
        long revision,
        @Nullable LocalDate importDate,
        List<Line> lines,
        List<GroundOnLines> grounds,
        List<ReasonOnLines> reasons) {
    ShipmentScreenedMessage {
        requireNonNull(shipmentId);
        lines = List.copyOf(lines);
        grounds = List.copyOf(grounds);
        reasons = List.copyOf(reasons);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(int number, BigDecimal value) {
        Line {
            requireNonNull(value);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GroundOnLines(
            String orderId,
            @Nullable String answer,
            Basis basis,
            @Nullable LocalDate inCustodyOn,
            @Nullable String supersededBy,
            String lines) {
        GroundOnLines {
            requireNonNull(orderId);
            requireNonNull(basis);
            requireNonNull(lines);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReasonOnLines(ReviewReason reason, String lines) {
        ReasonOnLines {
            requireNonNull(reason);
            requireNonNull(lines);
        }
    }
}
