package org.section307.shipment.status.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every order in which things may come. */
public final class Permutations {
    private Permutations() {}

    /** All n! of them. */
    public static <T> Stream<List<T>> of(List<T> things) {
        if (things.isEmpty()) {
            return Stream.of(List.of());
        }
        return things.stream().flatMap(first -> {
            List<T> others = new ArrayList<>(things);
            others.remove(first);
            return of(others).map(rest -> prepend(first, rest));
        });
    }

    /** The order itself, and with each thing a second time at each later place. */
    public static <T> Stream<List<T>> withOneDuplicate(List<T> order) {
        List<List<T>> orders = new ArrayList<>();
        orders.add(order);
        for (int index = 0; index < order.size(); index++) {
            for (int place = index + 1; place <= order.size(); place++) {
                List<T> longer = new ArrayList<>(order);
                longer.add(place, order.get(index));
                orders.add(longer);
            }
        }
        return orders.stream();
    }

    private static <T> List<T> prepend(T first, List<T> rest) {
        List<T> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
