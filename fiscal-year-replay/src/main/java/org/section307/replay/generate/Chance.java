package org.section307.replay.generate;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** All that is left to chance, from one seed: the linear congruential generator that {@link Random} specifies, the same everywhere. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** A number from 0 until {@code bound}, which is outside. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between the two, both inside. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in so many of a hundred cases. */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of the list, as often as its weight says. */
    <T> T weighted(List<T> list, ToIntFunction<T> weight) {
        int total = list.stream().mapToInt(weight).sum();
        int left = random.nextInt(total);
        for (T one : list) {
            left -= weight.applyAsInt(one);
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalStateException("weights changed while they were read");
    }

    /** One of {@code size} places of a list in which the early ones are taken far more often, as with firms by size. */
    int heavyTailed(int size) {
        double u = random.nextDouble();
        return Math.min(size - 1, (int) (size * u * u * u));
    }

    /** A log-normal value: {@code middle} and {@code spread} are of its natural logarithm. */
    double logNormal(double middle, double spread) {
        return StrictMath.exp(middle + spread * random.nextGaussian());
    }

    /** So many digits. */
    String digits(int count) {
        var digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
