package org.section307.detention.totals.kafka;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.domain.OrderEntry;
import org.section307.detention.totals.domain.OrderKind;

/** Value of `orders.v1`. Members that it does not know are left alone. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrderPublishedMessage(
        String orderId,
        long revision,
        int ordersInRevision,
        OrderKind kind,
        String title,
        @Nullable String country,
        @Nullable LocalDate dateIssued,
        @Nullable Integer yearIssued,
        InForce inForce) {
    OrderPublishedMessage {
        requireNonNull(orderId);
        requireNonNull(kind);
        requireNonNull(title);
        requireNonNull(inForce);
        if (revision < 1 || ordersInRevision < 1) {
            throw new IllegalArgumentException("revision and count start at 1");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record InForce(
            @Nullable LocalDate from,
            @Nullable Integer fromYear,
            @Nullable LocalDate until,
            @Nullable EndedBetween endedBetween,
            @Nullable LocalDate vacatedOn) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record EndedBetween(LocalDate after, LocalDate by) {
        EndedBetween {
            requireNonNull(after);
            requireNonNull(by);
        }
    }

    OrderEntry toDomain() {
        var ended = inForce.endedBetween();
        return new OrderEntry(
                orderId,
                revision,
                ordersInRevision,
                kind,
                title,
                country,
                dateIssued,
                yearIssued,
                new OrderEntry.InForce(
                        inForce.from(),
                        inForce.fromYear(),
                        inForce.until(),
                        ended == null ? null : ended.after(),
                        ended == null ? null : ended.by(),
                        inForce.vacatedOn()));
    }
}
