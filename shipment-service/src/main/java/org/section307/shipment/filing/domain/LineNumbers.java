package org.section307.shipment.filing.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A set of entry line numbers, written as rising ranges: {@code 1-3,7}. */
public record LineNumbers(NavigableSet<Integer> numbers) {
    public LineNumbers {
        numbers = Collections.unmodifiableNavigableSet(new TreeSet<>(numbers));
    }

    public static LineNumbers of(Collection<Integer> numbers) {
        return new LineNumbers(new TreeSet<>(numbers));
    }

    public static LineNumbers none() {
        return new LineNumbers(new TreeSet<>());
    }

    /** Reads what {@link #toString} wrote. */
    public static LineNumbers parse(String ranges) {
        var numbers = new TreeSet<Integer>();
        for (String range : ranges.isEmpty() ? new String[0] : ranges.split(",", -1)) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
            IntStream.rangeClosed(first, last).forEach(numbers::add);
        }
        return new LineNumbers(numbers);
    }

    public boolean contains(int number) {
        return numbers.contains(number);
    }

    public LineNumbers plus(LineNumbers other) {
        var all = new TreeSet<>(numbers);
        all.addAll(other.numbers);
        return new LineNumbers(all);
    }

    public LineNumbers minus(LineNumbers other) {
        var rest = new TreeSet<>(numbers);
        rest.removeAll(other.numbers);
        return new LineNumbers(rest);
    }

    @Override
    public String toString() {
        StringBuilder ranges = new StringBuilder();
        int first = 0;
        int last = 0;
        for (int number : numbers) {
            if (first != 0 && number == last + 1) {
                last = number;
                continue;
            }
            append(ranges, first, last);
            first = number;
            last = number;
        }
        append(ranges, first, last);
        return ranges.toString();
    }

    private static void append(StringBuilder ranges, int first, int last) {
        if (first == 0) {
            return;
        }
        ranges.append(ranges.isEmpty() ? "" : ",").append(first);
        if (last > first) {
            ranges.append('-').append(last);
        }
    }
}
