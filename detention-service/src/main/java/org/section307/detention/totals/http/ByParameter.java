package org.section307.detention.totals.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.domain.By;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;

/** The query parameter `by`: order, month or port. */
final class ByParameter {
    private ByParameter() {}

    /**
     * Null where it is not given.
     *
     * @throws ProblemException 422 where it is another word
     */
    static @Nullable By read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(By.values())
                .filter(by -> written(by).equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        List.of(Fault.in("by", "not-a-breakdown", "The figures come by order, month or port."))));
    }

    static String written(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
