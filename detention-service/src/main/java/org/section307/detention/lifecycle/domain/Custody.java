package org.section307.detention.lifecycle.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All holds of one shipment, and the newest verdict that they have absorbed.
 *
 * @param sequence rises with every change, from 1: the natural key of its events
 * @param importDate as the newest readable verdict says; null where the manifest can't be read
 * @param history what the agency's record says, as the newest verdict tells it; null for a filing of today
 * @param holds by line and ordinal; at most one open a line
 */
public record Custody(
        UUID shipmentId,
        long sequence,
        Absorbed absorbed,
        Owner owner,
        @Nullable LocalDate importDate,
        @Nullable History history,
        List<Hold> holds) {

    /**
     * The newest verdict taken in.
     *
     * @param readable false where only its key could be read; the same verdict in readable form is then still news
     */
    public record Absorbed(VerdictKey key, boolean readable) {
        boolean isOlderThan(Screening screening) {
            int order = key.compareTo(screening.key());
            return order < 0 || (order == 0 && !readable && screening.readable());
        }
    }

    public Custody {
        var sorted = new ArrayList<>(holds);
        sorted.sort(Comparator.comparingInt(Hold::line)
                .thenComparingInt(hold -> hold.id().ordinal()));
        holds = List.copyOf(sorted);
        long open = holds.stream().filter(Hold.Open.class::isInstance).count();
        long linesOpen = holds.stream()
                .filter(Hold.Open.class::isInstance)
                .mapToInt(Hold::line)
                .distinct()
                .count();
        if (open != linesOpen) {
            throw new IllegalArgumentException("a line has two open holds");
        }
    }

    /** The shipment's custody; empty where no line ever had a hold. */
    public Optional<CustodyState> state() {
        return holds.stream().map(Custody::weigh).min(Comparator.naturalOrder());
    }

    private static CustodyState weigh(Hold hold) {
        return switch (hold) {
            case Hold.Held held -> CustodyState.HELD;
            case Hold.InReview review -> CustodyState.IN_REVIEW;
            case Hold.Released released -> CustodyState.RELEASED;
            case Hold.Dismissed dismissed -> CustodyState.CLEARED;
        };
    }

    /** The hold with that id, whatever its state. */
    public Optional<Hold> find(DetentionId id) {
        return holds.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    /** One sequence on, with one hold in place of its former state. */
    Custody with(Hold changed) {
        var next = new ArrayList<>(holds);
        next.replaceAll(hold -> hold.id().equals(changed.id()) ? changed : hold);
        return new Custody(shipmentId, sequence + 1, absorbed, owner, importDate, history, next);
    }
}
