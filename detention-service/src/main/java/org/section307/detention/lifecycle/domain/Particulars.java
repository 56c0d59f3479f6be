package org.section307.detention.lifecycle.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
