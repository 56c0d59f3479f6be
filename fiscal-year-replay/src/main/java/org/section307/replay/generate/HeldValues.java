package org.section307.replay.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shares published sums among lines by their weights, to the cent: the lines of a window sum up to what was told of it. */
final class HeldValues {
    private HeldValues() {}

    /** The value of each line, in cents. */
    static long[] inCents(double[] weights, int[] windows, List<PublishedPoint> points) {
        long[] cents = new long[weights.length];
        long told = 0;
        var untold = new ArrayList<Integer>();
        for (int window = 0; window < points.size(); window++) {
            untold.add(window);
            Optional<BigDecimal> value = points.get(window).value();
            if (value.isPresent()) {
                long until = value.get().movePointRight(2).longValueExact();
                share(until - told, weights, windows, List.copyOf(untold), cents);
                told = until;
                untold.clear();
            }
        }
        return cents;
    }

    private static void share(long sum, double[] weights, int[] windows, List<Integer> among, long[] cents) {
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += among.contains(windows[i]) ? whole(weights[i]) : 0;
        }
        long weight = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            if (among.contains(windows[i])) {
                weight += whole(weights[i]);
                long until = BigInteger.valueOf(sum)
                        .multiply(BigInteger.valueOf(weight))
                        .divide(BigInteger.valueOf(total))
                        .longValueExact();
                cents[i] = until - given;
                given = until;
            }
        }
    }

    private static long whole(double weight) {
        return Math.max(1000, (long) (weight * 100));
    }
}
