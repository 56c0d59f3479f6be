package org.section307.detention.lifecycle.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a shipment, line by line.
 *
 * @param readable false where only the headers could be read
 * @param history what the agency's record says; null for a filing of today
 * @param values entered value, USD, of every line that is not clear; of line 0 that of the whole shipment, where it is told
 * @param grounds by line; every line with a ground that acts has a value
 */
public record Screening(
        UUID shipmentId,
        VerdictKey key,
        boolean readable,
        Owner owner,
        @Nullable LocalDate importDate,
        @Nullable History history,
        Map<Integer, BigDecimal> values,
        Map<Integer, List<Ground>> grounds) {
    public Screening {
        values = Map.copyOf(values);
        var copy = new TreeMap<Integer, List<Ground>>();
        for (var line : grounds.entrySet()) {
            if (!values.containsKey(line.getKey()) && line.getValue().stream().anyMatch(ground -> ground.rank() > 0)) {
                throw new IllegalArgumentException("a line with a ground has no value");
            }
            copy.put(line.getKey(), List.copyOf(line.getValue()));
        }
        grounds = Collections.unmodifiableMap(copy);
    }

    /** Whether no ground acts. */
    boolean isClear() {
        return grounds.values().stream().flatMap(List::stream).noneMatch(ground -> ground.rank() > 0);
    }

    /** Whether an order detains a line. */
    boolean detains() {
        return grounds.values().stream().flatMap(List::stream).anyMatch(ground -> ground.rank() == 2);
    }

    /** Whether the agency's record and the verdict both hold goods. */
    boolean isRecordedDetention() {
        return history != null && history.detainedOn() != null && detains();
    }

    /** Whether one of the two holds goods and the other does not. */
    boolean disagreesWithRecord() {
        return history != null && (history.detainedOn() != null) != detains();
    }

    /** The same with the disagreement, if there is one, beside every ground that acts; on line 0 where none does. */
    Screening besideRecord() {
        if (!disagreesWithRecord()) {
            return this;
        }
        var disagreement = new Ground.OfReason(ReviewReason.HISTORY_DISAGREES, key.version());
        var beside = new TreeMap<>(grounds);
        beside.replaceAll((line, of) -> of.stream().anyMatch(ground -> ground.rank() > 0)
                ? Stream.concat(of.stream(), Stream.of(disagreement)).toList()
                : of);
        var of = new HashMap<>(values);
        if (isClear()) {
            beside.put(0, List.of(disagreement));
            of.putIfAbsent(0, BigDecimal.ZERO);
        }
        return new Screening(shipmentId, key, readable, owner, importDate, history, of, beside);
    }

    /** When a line that this verdict detains came to be held. */
    Moment ofDetention(Moment now) {
        return history == null ? now : history.ofDetention(now);
    }

    /** When a review that this verdict asks for began. */
    Moment ofReview(Moment now) {
        return history == null ? now : history.ofReview(now);
    }

    /** A verdict of which only the headers can be read: the whole shipment, of that value, goes to review. */
    public static Screening unreadable(
            UUID shipmentId, VerdictKey key, Owner owner, @Nullable History history, BigDecimal value) {
        return new Screening(
                shipmentId,
                key,
                false,
                owner,
                null,
                history,
                Map.of(0, value),
                Map.of(0, List.of(new Ground.OfReason(ReviewReason.UNREADABLE, key.version()))));
    }
}
