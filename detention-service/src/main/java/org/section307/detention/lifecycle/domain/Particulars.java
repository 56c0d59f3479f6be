package org.section307.detention.lifecycle.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every hold has, whatever its state.
 *
 * @param value entered value of the line, USD, two decimals
 * @param grounds by key, in the order of their keys
 * @param opened when the line came into review or was held
 * @param version rises, from 1, with every change of what is shown, the owner beside it included: the ETag
 */
public record Particulars(DetentionId id, BigDecimal value, List<Ground> grounds, Moment opened, int version) {
    private static final Comparator<Ground.OfOrder> LEADING = Comparator.comparing(Ground.OfOrder::answer)
            .reversed()
            .thenComparingInt(ground -> ground.basis().lead())
            .thenComparing(Ground.OfOrder::orderId);

    public Particulars {
        value = value.setScale(2, RoundingMode.UNNECESSARY);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a value is not negative");
        }
        var sorted = new ArrayList<>(grounds);
        sorted.sort(Comparator.comparing(Ground::key));
        grounds = List.copyOf(sorted);
    }

    /** Whether some ground detains. */
    public boolean detains() {
        return grounds.stream().anyMatch(ground -> ground.rank() == 2);
    }

    /** Whether the agency's record of the past disagreed with a verdict: a person decides, whatever the grounds say. */
    public boolean isDisputed() {
        return grounds.stream().anyMatch(Ground::isDisagreement);
    }

    /** The id of the order that leads among those that act: a line counts under it and no other. Empty where none acts. */
    public Optional<String> leadingOrder() {
        return grounds.stream()
                .filter(Ground.OfOrder.class::isInstance)
                .map(Ground.OfOrder.class::cast)
                .min(LEADING)
                .map(Ground.OfOrder::orderId);
    }

    /** The bases of the grounds that act, the gravest first; empty where no order is the ground. */
    public List<Basis> bases() {
        return grounds.stream()
                .filter(ground -> ground.rank() > 0)
                .flatMap(ground -> ground.basisInLaw().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The same, one version on. */
    public Particulars next() {
        return new Particulars(id, value, grounds, opened, version + 1);
    }

    /** With another value, one version on; this very object where it is the same. */
    Particulars worth(BigDecimal other) {
        return other.compareTo(value) == 0 ? this : new Particulars(id, other, grounds, opened, version + 1);
    }

    /** With later grounds and value taken in; this very object where they change nothing. */
    public Particulars absorb(List<Ground> later, @Nullable BigDecimal laterValue) {
        var byKey = new LinkedHashMap<String, Ground>();
        grounds.forEach(ground -> byKey.put(ground.key(), ground));
        later.forEach(ground -> byKey.merge(ground.key(), ground, Ground::or));
        var next = new Particulars(
                id, laterValue == null ? value : laterValue, List.copyOf(byKey.values()), opened, version + 1);
        return next.grounds.equals(grounds) && next.value.compareTo(value) == 0 ? this : next;
    }
}
