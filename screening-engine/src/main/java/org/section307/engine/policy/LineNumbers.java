package org.section307.engine.policy;

import java.util.ArrayList;
import java.util.List;

/** Line numbers in rising order; as text, ranges such as "1-3,7". */
public record LineNumbers(List<Integer> numbers) {
    public LineNumbers {
        numbers = numbers.stream().distinct().sorted().toList();
    }

    public static LineNumbers of(Integer... numbers) {
        return new LineNumbers(List.of(numbers));
    }

    public LineNumbers and(LineNumbers others) {
        List<Integer> both = new ArrayList<>(numbers);
        both.addAll(others.numbers);
        return new LineNumbers(both);
    }

    /** The ranges as events and results write them. */
    public String ranges() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < numbers.size()) {
            int last = at;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) last++;
            if (!text.isEmpty()) text.append(',');
            text.append(numbers.get(at));
            if (last > at) text.append('-').append(numbers.get(last));
            at = last + 1;
        }
        return text.toString();
    }
}
